import fc from "fast-check";
import { expect, test } from "vitest";
import { clip, quote } from "./clip.ts";
import { mask } from "./mask.ts";

const cases: [string, string][] = [
  ["plain text", "plain text"],
  ["https://example.com/a", "https://example.com/a"],
  ["https://user:secret@example.com/a", "https://***@example.com/a"],
  ["https://user:p@ss@example.com/a", "https://***@example.com/a"],
  ["rtmp://us er:se cret@example.com", "rtmp://***@example.com"],
  ["//user:secret@host/a", "//***@host/a"],
  ["https://example.com/a?token=secret&x=1", "https://example.com/a?token=***&x=***"],
  ["https://example.com/a?token=se cret", "https://example.com/a?token=***"],
  ["https://example.com/a?flag&x=1#t=2", "https://example.com/a?***&x=***#t=***"],
  ["/a?token=a=b=c", "/a?token=***"],
  ["https://user:pa/SECRET@host/x y", "https://***@host/x y"],
  ["https://user:pa?SECRET@host/x", "https://***@host/x"],
  ["https://user:pa#SECRET@host/x", "https://***@host/x"],
  ["https:/user:SECRET@host", "https:/***@host"],
  ["https:///user:SECRET@host", "https:///***@host"],
  ["https:\\\\user:SECRET@host", "https:\\\\***@host"],
  ["https:user:SECRET@host", "https:***@host"],
  ["//me@host/a @b", "//***@host/a @b"],
  ["a //me@host/a //you@host/b @c", "a //***@host/a //***@host/b @c"],
  ["https://medium.com/@user/a", "https://medium.com/@user/a"],
  ["https://h/?SECRET", "https://h/?***"],
  ["https://h/#SECRET", "https://h/#***"],
  ["/a?SECRET", "/a?***"],
  ["https://h/?a=1&SECRET&b=2", "https://h/?a=***&***&b=***"],
  ["https://h/?a=1;SECRET", "https://h/?a=***"],
  ["really? yes, see #3", "really? yes, see #3"],
  ["see https://u:p@h/x?k=v for more", "see https://***@h/x?k=***"],
  ["HTTPS://u:SECRET@h", "HTTPS://***@h"],
  ["\\\\u:SECRET@h", "\\\\***@h"],
  ["https://u:p@h and https://v:SECRET@k/x", "https://***@k/x"],
  ["see https:u:SECRET@h for more", "see https:***@h for more"],
  ["mail a@b.c", "mail a@b.c"],
  // Escaped delimiters, once or twice.
  ["https://u%3ASECRET@h", "https://***@h"],
  ["https://u:SECRET%40h/a", "https://***"],
  ["http%3A%2F%2Fu%3ASECRET%40h", "http%3A%2F%2F***%40h"],
  ["http%253a%252f%252fu%253aSECRET%2540h", "http%253a%252f%252f***%2540h"],
  ["https://h/x%3Ftoken=SECRET", "https://h/x%3Ftoken=***"],
  ["https://h/x?token%3DSECRET", "https://h/x?***"],
  ["https://h/x?a=SECRET%26SECRET%3Db", "https://h/x?a=***"],
  ["https://h/a%20b/c%2Fd", "https://h/a%20b/c%2Fd"],
  // The text is cut off before the host.
  ["https://u:SECRET", "https://u:***"],
  ["https:/u:SECRET/SECRET", "https:/u:***"],
  ["mail a@b.c, see https://u:SECRET", "mail a@b.c, see https://u:***"],
  ["https://h:8080/a and http://[::1]:80/", "https://h:8080/a and http://[::1]:80/"],
  // Queries of relative paths.
  ["see /a?SECRET", "see /a?***"],
  ["./a?SECRET", "./a?***"],
  ["h/a#SECRET", "h/a#***"],
  ["?SECRET", "?***"],
  // Stream keys.
  ["rtmp://h/app/SECRET", "rtmp://h/app/***"],
  ["RTMPS://h:443/app/SECRET/SECRET?a=b", "RTMPS://h:443/app/***?a=***"],
  ["push to rtmp://h/app/SECRET", "push to rtmp://h/app/***"],
  ["rtmp://h/app", "rtmp://h/app"],
];

test.for([
  ["slashes", "/".repeat(1_000_000)],
  ["what looks like user info", `${"//a:b".repeat(200_000)}@`],
  ["schemes", `${"a:".repeat(500_000)}@`],
  ["escapes", `https://h/?${"%26k%3Dv".repeat(100_000)}`],
  ["stream keys", "rtmp://a/b?".repeat(100_000)],
  ["question marks", "a?".repeat(500_000)],
] as const)("a text of a million %s is masked in linear time", ([, text]) => expect(mask(text).length).toBeGreaterThan(0));

test("a hundred thousand query values are masked in linear time", () => {
  expect(mask(`/a?${"k=v&".repeat(100_000)}`)).toBe(`/a?${"k=***&".repeat(100_000)}`);
});

test.for(cases)("%s is masked as %s", ([text, masked]) => expect(mask(text)).toBe(masked));

test("a secret of a URL is masked at any length", () => {
  const secret = fc.stringMatching(/^[a-z0-9]{8,4000}$/).map((text) => `SECRET${text}`);
  fc.assert(
    fc.property(secret, (text) => !quote(`https://user:${text}@host/a?k=${text}&${text}`.replace(`&${text}`, "")).includes("SECRET")),
  );
});

test("a clipped string has at most 80 characters, the ellipsis included", () => {
  expect(clip("a".repeat(80))).toHaveLength(80);
  expect(clip("a".repeat(81))).toBe(`${"a".repeat(79)}…`);
  expect(quote("\n".repeat(100))).toHaveLength(80);
});
