/**
 * A URI as nearly all payloads have it: http or https, a plain host, perhaps a port, path and query. It accepts only what the full check
 * accepts, and never goes back over the text; whoever asks it asks the full check after a no.
 */
export const isCommonUri = (text: string): boolean => commonUri.test(text);

const commonUri = /^https?:\/\/[a-z0-9.-]+(?::[0-9]+)?(?:\/[A-Za-z0-9\-._~!$&'()*+,;=:@/]*)?(?:\?[A-Za-z0-9\-._~!$&'()*+,;=:@/?]*)?$/;
