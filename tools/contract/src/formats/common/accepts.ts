import { abnf } from "./abnf.ts";
import { type Automaton, automatonOf } from "./automaton.ts";
import type { FormatDefinition } from "./definition.ts";

/** Whether a string is in a format. */
export function accepts(definition: FormatDefinition, text: string): boolean {
  const { maxLength = Number.POSITIVE_INFINITY, leapSecondAt } = definition;
  return (
    text.length <= maxLength && meets(automaton(definition), text) && (leapSecondAt === undefined || isLeapSecondInUtc(text, leapSecondAt))
  );
}

const automata = new WeakMap<FormatDefinition, Automaton>();

/** The automaton of a format's grammar, built when it is first asked for. */
export function automaton(definition: FormatDefinition): Automaton {
  const { rules, start } = definition.grammar;
  const known = automata.get(definition) ?? automatonOf(abnf(rules, start));
  automata.set(definition, known);
  return known;
}

function meets({ start, accepting, classes, moves }: Automaton, text: string): boolean {
  let state = start;
  for (let index = 0; index < text.length && state !== 0; index++) state = moves[state]?.[classes[text.charCodeAt(index)] ?? 0] ?? 0;
  return state >= accepting;
}

/** Whether a time, if its second is 60, is 23:59:60 in UTC. */
function isLeapSecondInUtc(text: string, at: number): boolean {
  if (text[at + 6] !== "6") return true;
  const minutes = (from: number): number => Number(text.slice(from, from + 2)) * 60 + Number(text.slice(from + 3, from + 5));
  const sign = text[text.length - 6];
  const offset = /z$/i.test(text) ? 0 : sign === "-" ? -minutes(text.length - 5) : minutes(text.length - 5);
  return (minutes(at) - offset + 1440) % 1440 === 1439;
}
