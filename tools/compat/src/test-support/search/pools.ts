/** Values that are easily handled wrongly, and the few names and patterns that schemas and payloads share. */

export const names = ["a", "b", "c", "ab", "x-a"] as const;

/** Names that need escapes, or that objects inherit. */
export const unusualNames = ["a", "b", "__proto__", "constructor", "a/b", "~", "%", "c d", "é"] as const;

export const numbers: readonly number[] = [
  ...[0, 1, 2, 3, 4, 5, 7, 10, 100, -1, -5, -0, 0.5, 1.5, 0.1, 0.3, 0.1 + 0.2],
  ...[1e16, 1e21, 1e308, -1e308, 5e-324, 2 ** 53 - 1, 2 ** 53, 2 ** 53 + 2],
];

export const strings: readonly string[] = [
  ...["", "a", "b", "aa", "ab", "x-a", "abc", "b-id", "x-id", "A", "1", "é", "😀", "\ud800", "a/b", "~", "%", "__proto__", "constructor"],
  ...["2020-01-01", "2020-01-01T00:00:00Z", "12:00:00Z", "https://a.b/c", "a@b.c", "null"],
];

export const patterns = ["^a", "b$", "^x-", "[a-c]", "^.{2}$", ".+", "^[a-z]+$", "a|b", "-id$", "^$", "\\d", "^a.*b$", "^(a|x)"] as const;

export const formats: readonly string[] = [
  ...["date", "date-time", "time", "duration", "uri", "uri-reference", "email", "hostname", "ipv4", "uuid"],
  ...["int32", "byte", "regex", "json-pointer", "an-unknown-format"],
];

export const types = ["null", "boolean", "integer", "number", "string", "array", "object"] as const;

/** Powers of two: validators don't agree on multiples of decimals, which aren't exact in a double. */
export const divisors = [1, 2, 3, 7, 0.5, 0.25, 1.5] as const;
