/**
 * A fast path for the URIs of nearly all payloads: http or https, a plain host, an optional port, path and query. It runs in linear time and
 * accepts only what the full check accepts. If it returns false, run the full check.
 */
export const isCommonUri = (text: string): boolean => commonUri.test(text);

const commonUri = /^https?:\/\/[a-z0-9.-]+(?::[0-9]+)?(?:\/[A-Za-z0-9\-._~!$&'()*+,;=:@/]*)?(?:\?[A-Za-z0-9\-._~!$&'()*+,;=:@/?]*)?$/;
