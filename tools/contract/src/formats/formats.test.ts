import { isIPv4, isIPv6 } from "node:net";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { abnf } from "./common/abnf.ts";
import { type Automaton, automatonOf } from "./common/automaton.ts";
import type { FormatDefinition } from "./common/definition.ts";
import { type Escape, flat } from "./common/flat.ts";
import { characters, choice, type Grammar, repeat, sequence } from "./common/grammar.ts";
import { regExpSource } from "./common/reg-exp.ts";
import { commonRegExp, type FormatName, formatAutomaton, formatNames, formatRegExps, formats, isInFormat } from "./index.ts";

describe.for<[format: FormatName, inside: string[], outside: string[]]>([
  [
    "date-time",
    ["2020-04-23t18:39:34z", "1990-12-31T15:59:60-08:00", "2020-04-23T18:39:34.000000000000000000001+23:59", "0000-01-01T00:00:00-00:00"],
    [
      "2020-04-23 18:39:34Z",
      "2020-04-23T18:39:34+02",
      "2020-04-23T18:39:34+0200",
      "2020-04-23T18:39:34",
      "2020-04-23T18:39:34.Z",
      "2020-04-23T18:39:34+24:00",
      "2020-04-23T18:39:60Z",
      "2020-04-23T24:00:00Z",
      "2020-04-23T18:39:34Z\n",
      "2020-04-23T18:39:34−02:00",
    ],
  ],
  ["date", ["2000-02-29", "2400-02-29", "0000-02-29"], ["1900-02-29", "2100-02-29", "2020-04-31", "20200423", "2020-4-23", "٢٠٢٠-04-23"]],
  ["time", ["23:59:60Z", "00:29:60+00:30", "23:59:60.5Z", "00:00:00z"], ["23:58:60Z", "23:59:60+00:30", "23:59:61Z", "18:39Z", "18:39:34"]],
  [
    "duration",
    ["P1Y", "P1Y2M3DT4H5M6S", "P2W", "PT1M", "P3DT1S", "p1d"],
    ["P1Y2D", "PT1H2S", "P", "PT", "P1DT", "P1.5D", "P1W2D", "PT1.5S", "-P1D", "P1M1Y"],
  ],
  [
    "email",
    [
      "user@localhost",
      '"joe b"@example.com',
      '"a\\"b"@a',
      "a@[192.0.2.1]",
      "a@[IPv6:2001:db8::1]",
      "a@[IPv6:::ffff:192.0.2.1]",
      "!#$%&'*+-/=?^_`{|}~@a",
    ],
    [
      "a@",
      "@a",
      "a@-a",
      "a@a-",
      "a@a.",
      "a@a..b",
      ".a@a",
      "a.@a",
      "a b@a",
      '"a"b@a',
      "a@[1.2.3]",
      "a@[256.0.0.1]",
      "a@[::1]",
      "a@[IPv6:1::2::3]",
      "a@[IPv6:1:2:3:4:5:6:7::]",
      "a@[x:y]",
      "ä@a",
      "a@b@c",
      "A <a@b>",
    ],
  ],
  [
    "hostname",
    [
      "localhost",
      "a.b",
      "1.2.3.4",
      "xn--nw2a.xn--j6w193g",
      "a".repeat(63),
      `${"a".repeat(63)}.${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(61)}`,
    ],
    ["", ".", "example.com.", "-a", "a-", "a_b", "a..b", "a".repeat(64), `${"a.".repeat(126)}ab`, "ä.com", "a。b"],
  ],
  ["ipv4", ["0.0.0.0", "255.255.255.255"], ["1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.256", "1.2.3.4 ", "0x1.2.3.4", "１.2.3.4"]],
  [
    "ipv6",
    ["::", "::ffff:1.2.3.4", "1:2:3:4:5:6:7::", "A::f"],
    ["::1%eth0", "::/0", "1::2::3", "::01.2.3.4", "12345::", "[::1]", ":::", "1:2:3:4:5:6:7"],
  ],
  [
    "uri",
    [
      "a:",
      "x:#",
      "a:b",
      "http:///a",
      "http://a:",
      "http://@a",
      "http://[v1.a]/",
      "http://[::ffff:1.2.3.4]",
      "mailto:a@b",
      "A+.-1:%2f?%2F#?/",
      "file:///",
    ],
    [
      "",
      ":",
      "a",
      "//a",
      "1a:b",
      "http://a:b",
      "http://a:-1",
      "http://[::ffff:01.2.3.4]",
      "http://[::1%25eth0]",
      "http://[v.a]",
      "http://[1.2.3.4]",
      "http://a b",
      "http://a/%",
      "http://a/%4",
      "http://a/%zz",
      "http://ä",
      "http://a/\\",
      "http://a/{b}",
      "http://a#b#c",
      "http://a/[",
      "http://a\n",
      "http://a\0",
      "ſ:a",
    ],
  ],
  ["uri-reference", ["", "a", "//a", "#", "?", "a/b:c", "./a:b", "a:b"], ["1:b", ":", "a b", "#a#b", "//[", "%"]],
  [
    "uuid",
    ["DE7818E7-610a-4057-8f6f-b785dc1e6f88", "ffffffff-ffff-ffff-ffff-ffffffffffff"],
    ["urn:uuid:de7818e7-610a-4057-8f6f-b785dc1e6f88", "{de7818e7-610a-4057-8f6f-b785dc1e6f88}", "de7818e7610a40578f6fb785dc1e6f88"],
  ],
])("%s", ([format, inside, outside]) => {
  test.for([...inside, ...formats[format].inside])("accepts %j", (text) => expect(isInFormat(format, text)).toBe(true));
  test.for([...outside, ...formats[format].outside])("rejects %j", (text) => expect(isInFormat(format, text)).toBe(false));
});

test("another format is no answer", () => expect(isInFormat("json-pointer", "/a")).toBe(undefined));

describe("independent programs agree", () => {
  const address = fc.oneof(
    fc.ipV4(),
    fc.ipV6(),
    fc
      .array(fc.constantFrom("::", ":", ".", "0", "1", "25", "255", "256", "01", "f", "ffff", "g"), { maxLength: 16 })
      .map((parts) => parts.join("")),
  );

  test("Node: ipv4 and ipv6", () => {
    fc.assert(
      fc.property(address, (text) => {
        expect(isInFormat("ipv4", text)).toBe(isIPv4(text));
        expect(isInFormat("ipv6", text)).toBe(isIPv6(text));
      }),
      { numRuns: 20_000 },
    );
  });

  test("Date: the ends of months from 0000 to 9999", () => {
    const two = (number: number): string => String(number).padStart(2, "0");
    const wrong: string[] = [];
    for (let year = 0; year <= 9999; year++)
      for (const [month, days] of [
        [2, [28, 29, 30]],
        [4, [30, 31]],
        [12, [0, 1, 31, 32]],
        [0, [1]],
        [13, [1]],
      ] as const)
        for (const day of days) {
          const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
          const date = new Date(0);
          date.setUTCFullYear(year, month - 1, day);
          const isDate = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
          if (isInFormat("date", text) !== isDate) wrong.push(text);
        }
    expect(wrong).toEqual([]);
  });

  test("Date: a second 60 is accepted if and only if the minute before it is the last of a day in UTC", () => {
    const two = (number: number): string => String(number).padStart(2, "0");
    const wrong: string[] = [];
    for (let minute = 0; minute < 1440; minute++)
      for (const zone of ["Z", "+00:00", "-00:00", "+01:30", "-08:00", "+23:59", "-23:59"]) {
        const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
        const utc = new Date(`2020-04-23T${time}:59${zone}`).toISOString();
        if (isInFormat("time", `${time}:60${zone}`) !== utc.includes("T23:59:59")) wrong.push(`${time}:60${zone}`);
        if (isInFormat("date-time", `2020-04-23T${time}:60${zone}`) !== utc.includes("T23:59:59")) wrong.push(`${time}:60${zone}`);
      }
    expect(wrong).toEqual([]);
  });

  test.for(formatNames)("V8, with the grammar of %s as a regular expression", (format) => {
    const { grammar, maxLength, leapSecondAt }: FormatDefinition = formats[format];
    const source = regExpSource(abnf(grammar.rules, grammar.start));
    const pattern = new RegExp(`^(?:${source})$`);
    const like = fc.oneof(
      fc.stringMatching(pattern, { size: "xsmall" }),
      fc.constantFrom(...Object.values(formats).flatMap(({ inside, outside }) => [...inside, ...outside])),
    );
    const changed = fc.tuple(like, fc.nat(80), fc.nat(3), fc.string({ maxLength: 2 })).map(([text, at, less, more]) => {
      return text.slice(0, at) + more + text.slice(at + less);
    });
    fc.assert(
      fc.property(fc.oneof(like, changed), (text) => {
        if (leapSecondAt !== undefined && text[leapSecondAt + 6] === "6") return;
        expect(isInFormat(format, text)).toBe(pattern.test(text) && text.length <= (maxLength ?? text.length));
      }),
      { numRuns: 1000, seed: 1 },
    );
  });
});

describe("the regular expressions of formats", () => {
  const withRegExps = formatNames.filter((name) => formatRegExps(name) !== undefined);

  test("exist for all formats but those with loops in loops", () =>
    expect(formatNames.filter((name) => !withRegExps.includes(name))).toEqual(["email", "hostname"]));

  test.for(withRegExps)("of %s accept what its grammar accepts: the automata reach no pair of states that differ", (name) => {
    const { rules, start } = (formats[name] as FormatDefinition).grammar;
    const found = flat(abnf(rules, start));
    if (found === undefined) throw new Error("it has regular expressions");
    const flattened = automatonOf(found.grammar);
    const { escaped } = found;
    const complete = escaped === undefined ? undefined : automatonOf(withComplete(escaped));
    expect(difference(formatAutomaton(name), [flattened, ...(complete === undefined ? [] : [complete])])).toBe(undefined);
  });
});

/** Any characters, with each marker followed by its digits. */
const withComplete = ({ marker, digits }: Escape): Grammar => {
  const codes = marker.kind === "characters" ? marker.codes : new Set<number>();
  const others = characters(...Array.from({ length: 128 }, (_, code) => code).filter((code) => !codes.has(code)));
  return repeat(choice(others, sequence(marker, digits)), 0, Number.POSITIVE_INFINITY);
};

/** A string that one automaton accepts and not all of the others, or the other way around; undefined if there is none. */
function difference(one: Automaton, others: readonly Automaton[]): string | undefined {
  const all = [one, ...others];
  const reached = new Map([[all.map(({ start }) => start).join(), { states: all.map(({ start }) => start), text: "" }]]);
  for (const { states, text } of reached.values()) {
    const [accepts, ...alsoAccept] = all.map(({ accepting }, index) => (states[index] ?? 0) >= accepting);
    if (accepts !== alsoAccept.every(Boolean)) return text;
    for (let code = 0; code < 128; code++) {
      const next = all.map(({ classes, moves }, index) => moves[states[index] ?? 0]?.[classes[code] ?? 0] ?? 0);
      const key = next.join();
      if (!reached.has(key)) reached.set(key, { states: next, text: text + String.fromCharCode(code) });
    }
  }
  return undefined;
}

describe("the regular expression for common URIs", () => {
  test("accepts nothing that the grammar rejects: in no state that both automata reach together does only the first accept", () => {
    const { common, grammar } = formats.uri as Required<FormatDefinition>; // uri has a regular expression
    const of = ({ rules, start }: typeof common): Automaton => automatonOf(abnf(rules, start));
    expect(isSubset(of(common), formatAutomaton("uri"))).toBe(true);
    expect(isSubset(of(grammar), of(common))).toBe(false);
    expect(isSubset(formatAutomaton("uri"), formatAutomaton("uri-reference"))).toBe(true);
  });

  test.for(["https://lp-playback.com/hls/29eb9byolvwdbkue/index.m3u8", "http://a", "https://a:8080/b?c=d/e", "https://a/b;c=1,2"])(
    "accepts %s",
    (text) => expect(commonRegExp("uri")?.test(text)).toBe(true),
  );
});

/** Whether an automaton accepts whatever another accepts, by a walk through all pairs of states that a string can lead to. */
function isSubset(inner: Automaton, outer: Automaton): boolean {
  const reached = new Map([[`${inner.start} ${outer.start}`, [inner.start, outer.start] as const]]);
  for (const [a, b] of reached.values()) {
    if (a >= inner.accepting && b < outer.accepting) return false;
    for (const [code, group] of inner.classes.entries()) {
      const next = [inner.moves[a]?.[group] ?? 0, outer.moves[b]?.[outer.classes[code] ?? 0] ?? 0] as const;
      if (next[0] !== 0) reached.set(next.join(" "), next);
    }
  }
  return true;
}

test.for([
  ['a = "x" b', "The grammar has no rule b, or the rule refers to itself."],
  ['a = "x" / a "y"', "The grammar has no rule a, or the rule refers to itself."],
  ['a = ( "x"', "The grammar has an unclosed (."],
  ['a = "x" )', "The grammar has an unexpected )."],
])("the ABNF %j is rejected", ([rules = "", message]) => {
  expect(() => abnf(rules, "a")).toThrow(message);
});
