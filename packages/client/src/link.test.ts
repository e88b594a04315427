import { expect, test } from "vitest";
import { cursorOf, nextLink } from "./link.ts";

test.for([
  ['</session?cursor=a>; rel="next"', "/session?cursor=a"],
  ["</session?cursor=a>; rel=next", "/session?cursor=a"],
  ['<https://x/y?a=1,2;3>; rel="prev", </z>; title="a, b; rel=next"; rel="first next"', "/z"],
  ['</a>; REL="Next"', "/a"],
  ['</a>; rel="nextish", </b>; rel="prev"', undefined],
  ['</a>; title="; rel=next"; rel="prev"', undefined],
  ['</a>; rel="prev"; rel="next"', undefined],
  ["", undefined],
  ["nonsense", undefined],
] as const)("the next link of %s is %s", ([header, target]) => expect(nextLink(header)).toBe(target));

test("there is no next link without a header", () => expect(nextLink(null)).toBeUndefined());

test.for([
  ["/session?cursor=a%3Db&limit=2", "a=b"],
  ["?cursor=a", "a"],
  ["https://other.example/session?cursor=a", "a"],
  ["/session", undefined],
  ["/session?cursor=", undefined],
  ["http://[", undefined],
] as const)("the cursor of %s is %s", ([target, cursor]) => expect(cursorOf(target, new URL("http://localhost/session"))).toBe(cursor));

test("a long header is read in linear time", () => {
  for (const part of ["<", ";", "<>;", '<>;a="', " ;"]) expect(nextLink(part.repeat(100_000 / part.length))).toBeUndefined();
});
