import { describe, expect, test } from "vitest";
import { a, problemsOf } from "../../testing/contract-of.ts";

const problemOf = async (pattern: string, rest = {}) => {
  const [problem, ...others] = await problemsOf({ thing: a("string", { pattern, ...rest }) });
  expect(others).toEqual([]);
  return problem;
};

const ecma = "write it in the syntax of ECMAScript 2022 with the flag u, which Node 20 and browsers compile";
const flags = "list both cases, as in [Hh]264: Node 20 has no flags inside a pattern";

test.for([
  ["a group with flags", "^(?i:h264|hevc)$", "invalid group", flags],
  ["a group without flags", "^a(?-i:b)", "invalid group", flags],
  ["a group with several flags", "(?ims-u:b)", "invalid group", flags],
  ["flags for the rest of the pattern", "(?i)^abc$", "invalid group", flags],
  [
    "a name for two groups in two alternatives",
    "^(?:(?<y>\\d{4})-x|x-(?<y>\\d{4}))$",
    "duplicate capture group name",
    "give each group its own name: Node 20 compiles no name twice",
  ],
  ["a script of a newer Unicode", "^\\p{Script=Todhri}$", "invalid property name", ecma],
  ["a property of strings, which needs the flag v", "^\\p{RGI_Emoji}$", "invalid property name", ecma],
  ["a difference of sets, which needs the flag v", "^[\\p{L}--[a-z]]$", "invalid character class", ecma],
  ["an atomic group", "^(?>a+)b", "invalid group", "use (?:…): ECMAScript has no atomic groups"],
  ["a possessive quantifier", "^a++b", "nothing to repeat", ecma],
  ["a named group of Python", "^(?P<y>a)$", "invalid group", "write (?<name>…) and \\k<name>: (?P…) is syntax of Python"],
  ["a comment", "^a(?#one)$", "invalid group", "remove the comment: ECMAScript has none in patterns"],
  ["an anchor of other languages", "\\Aabc", "invalid escape", "write ^ for the start and $ for the end"],
  ["an escape that the flag u forbids", "^a\\-b$", "invalid escape", ecma],
  ["an open group", "(", "unterminated group", ecma],
  ["an open class", "[a", "unterminated character class", ecma],
  ["bounds out of order", "a{2,1}", "numbers out of order in {} quantifier", ecma],
] as const)("%s is a problem: the oldest supported engine doesn't compile it", async ([, pattern, reason, fix]) => {
  expect(await problemOf(pattern)).toMatchObject({ pointer: "/pattern", found: `pattern: ${JSON.stringify(pattern)} (${reason})`, fix });
});

describe("a pattern that takes more than linear time is a problem", { timeout: 60_000 }, () => {
  test.for([
    ["^(a+)+$", "can backtrack exponentially"],
    ["^(?:a|b|ab)*c$", "can backtrack exponentially"],
    ["^(?:a?){40}a{40}$", "can backtrack exponentially"],
    ["^a*a*a*a*b?$", "takes time beyond linear (4th degree polynomial)"],
    ["^a*a*a*a*a*a*b?$", "takes time beyond linear (6th degree polynomial)"],
    ["^.*,.*$", "takes time beyond linear (2nd degree polynomial)"],
    ["^(.*)\\1$", "takes time beyond linear (2nd degree polynomial)"],
    ["\\s+$", "takes time beyond linear (2nd degree polynomial)"],
  ])("%s", async ([pattern = "", what = ""]) => {
    const problem = await problemOf(pattern, { examples: ["a".repeat(60)] });
    expect(problem).toMatchObject({ pointer: "/pattern", found: `a pattern that ${what}: ${pattern}` });
    expect(problem?.fix).toContain("let no two parts that follow or repeat each other match the same text");
    expect(problem?.fix.startsWith("start it with ^")).toBe(!pattern.startsWith("^"));
  });
});

test("a pattern that can't be decided is a problem with a way to rewrite it", async () => {
  expect(await problemOf("^\\p{EBase}$")).toMatchObject({
    found: "a pattern that the check for backtracking can't decide (unknown Unicode property: EBase): ^\\p{EBase}$",
    fix: expect.stringContaining("^[a-z]+(?:-[a-z]+)*$"),
  });
});

test.for(["^a{10001}$", "^(?:a{2147483648})$", "^(?:a{2,99999}|b)$"])("the repetitions of %s are too many", async (pattern) => {
  const problem = await problemOf(pattern);
  expect(problem?.found).toMatch(/\(it repeats a part \d+ times\)$/);
  expect(problem?.fix).toBe("repeat it at most 10000 times; minLength and maxLength limit lengths");
});

test.for([
  "^[a-z]+(?:-[a-z]+)*$",
  "^[^@]+@[^@.]+(?:\\.[^@.]+)+$",
  "^(?=.*\\d).{4,}$",
  "^(?<year>\\d{4})-\\k<year>$",
  "^(?<!x)a+$",
  "^\\p{Script=Greek}+$",
  "\\.m3u8$",
  "^#[0-9a-f]{6}$",
])("%s is accepted", { timeout: 60_000 }, async (pattern) => {
  const problems = await problemsOf({ thing: a("string", { pattern }) });
  expect(problems.filter(({ pointer }) => pointer === "/pattern")).toEqual([]);
});
