import { type Automaton, type FormatName, formatAutomaton, formats } from "@tools/contract/formats";
import { type Random, random } from "./random.ts";

/** Strings that are in a format, nearly in it, or far from it. The same seed gives the same strings. */
export function adversarial(name: FormatName, { count, seed }: { readonly count: number; readonly seed: number }): string[] {
  const { inside, outside } = formats[name];
  const draw = random(seed);
  const samples = Object.values(formats).flatMap((format) => [...format.inside, ...format.outside]);
  const fixed = ["", ...samples, ...[...inside, ...outside].flatMap((text) => oddities.map((each) => text + each))];
  const strings = new Set<string>();
  const walk = walker(formatAutomaton(name), draw);
  while (strings.size < count) {
    const text = walk();
    strings.add(text);
    let changed = text;
    for (let changes = draw(3); changes >= 0; changes--) changed = mutated(changed, draw);
    strings.add(changed);
    strings.add(fixed[draw(fixed.length)] ?? "");
    if (draw(50) === 0) strings.add(lengthened(text, draw));
  }
  return [...strings].slice(0, count);
}

/** Random strings that an automaton accepts, apart from the checks of lengths and leap seconds. */
function walker({ start, accepting, classes, moves }: Automaton, draw: Random): () => string {
  const codes = Array.from(new Set(classes), (each) => [each, classes.flatMap((group, code) => (group === each ? [code] : []))] as const);
  const distances = distancesToEnd(moves, accepting);
  const end = (state: number): number => distances[state] ?? 0;
  return () => {
    const length = draw(60);
    let text = "";
    for (let state = start; ; ) {
      const isHurried = text.length >= length;
      if (state >= accepting && (isHurried || draw(12) === 0)) return text;
      const steps = codes.flatMap(([group, members]) => {
        const next = moves[state]?.[group] ?? 0;
        return next === 0 || (isHurried && end(next) >= end(state)) ? [] : [{ next, members }];
      });
      const step = steps[draw(steps.length)];
      if (step === undefined) return text; // an accepting state that nothing follows
      text += String.fromCharCode(step.members[draw(step.members.length)] ?? 0);
      state = step.next;
    }
  };
}

/** For each state, the least number of characters to a state that accepts. */
function distancesToEnd(moves: Automaton["moves"], accepting: number): number[] {
  const distances = moves.map((_, state) => (state >= accepting ? 0 : Number.POSITIVE_INFINITY));
  for (let isDone = false; !isDone; ) {
    isDone = true;
    for (const [state, row] of moves.entries()) {
      const distance = 1 + Math.min(...row.map((next) => distances[next] ?? 0));
      if (distance >= (distances[state] ?? 0)) continue;
      distances[state] = distance;
      isDone = false;
    }
  }
  return distances;
}

function mutated(text: string, draw: Random): string {
  const at = draw(text.length + 1);
  const other = draw(2) === 0 ? (oddities[draw(oddities.length)] ?? "") : String.fromCharCode(draw(128));
  const to = at + draw(4);
  const changes = [
    text.slice(0, at) + other + text.slice(at),
    text.slice(0, at) + other + text.slice(at + 1),
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + text.slice(at, to) + text.slice(at),
    text.slice(0, at) + text.slice(to),
    text.slice(0, at),
    text.slice(at) + text.slice(0, at),
    text.toUpperCase(),
    text + other,
  ];
  return changes[draw(changes.length)] ?? text;
}

/** About 10 kB. */
function lengthened(text: string, draw: Random): string {
  const at = draw(text.length + 1);
  const part = text.slice(at, at + 1 + draw(4)) || "a";
  return text.slice(0, at) + part.repeat(Math.ceil(10_000 / part.length)) + text.slice(at);
}

/** Characters that engines and libraries are known to treat differently. */
const oddities = [
  ..."\0\t\n\r \u007f\u0080\u00a0\u00e9\u0130\u017f\u212a\u0666\u09ea\u2028\u2029\ufeff\ufffd\uff11\uff0e\u3002",
  "\r\n",
  "😀",
  "\ud800",
  "\udc00",
  ..."%:/?#[]@.-_~+'\"\\^`|{}<>09aAfFgGzZtT",
  "::",
  "%25",
  "%4",
  "60",
  "+24:00",
  "xn--",
];
