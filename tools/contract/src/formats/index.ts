import { byCodeUnit } from "../json.ts";
import { abnf } from "./common/abnf.ts";
import { accepts, automaton } from "./common/accepts.ts";
import { type Automaton, automatonOf } from "./common/automaton.ts";
import type { FormatDefinition } from "./common/definition.ts";
import { type Escape, flat } from "./common/flat.ts";
import { regExpSource } from "./common/reg-exp.ts";
import { type FormatTable, formatTable } from "./common/table.ts";
import * as list from "./list.ts";

export type { Automaton } from "./common/automaton.ts";
export type { FormatDefinition } from "./common/definition.ts";
export type { FormatTable } from "./common/table.ts";

/** The formats that the validators assert, by name: one file each. */
export const formats: typeof list = list;

export type FormatName = keyof typeof formats;

export const formatNames: readonly FormatName[] = (Object.keys(formats) as FormatName[]).sort(byCodeUnit); // the list has exactly these keys

/** A format by name; undefined if our validators don't assert it. */
export const formatNamed = (name: string): FormatDefinition | undefined =>
  Object.hasOwn(formats, name) ? formats[name as FormatName] : undefined; // checked by the line before

/** Whether a string is in a format; undefined for a format that no validator of ours asserts. */
export function isInFormat(name: string, text: string): boolean | undefined {
  const definition = formatNamed(name);
  return definition && accepts(definition, text);
}

/** A format as the validators of every language read it. */
export const formatTableOf = (name: FormatName): FormatTable => formatTable(formats[name]);

/** All formats as the validators of every language read them. */
export const formatTables = (): Record<FormatName, FormatTable> =>
  Object.fromEntries(formatNames.map((name) => [name, formatTableOf(name)])) as Record<FormatName, FormatTable>; // of every name

/** The automaton of a format's grammar. It lacks the checks of lengths and of leap seconds. */
export const formatAutomaton = (name: FormatName): Automaton => automaton(formats[name]);

/** A regular expression that finds only strings of a format, and nearly all of those in payloads; undefined if a format has none. */
export function commonRegExp(name: FormatName): RegExp | undefined {
  const { common }: FormatDefinition = formats[name];
  return common && new RegExp(`^${regExpSource(abnf(common.rules, common.start))}$`);
}

/** An automaton that accepts what `commonRegExp` finds; undefined for a format that has none or isn't asserted. */
export function commonAutomaton(name: string): Automaton | undefined {
  const common = formatNamed(name)?.common;
  return common && automatonOf(abnf(common.rules, common.start));
}

/** A format as regular expressions that take linear time and no stack, for strings of any length. */
export interface FormatRegExps {
  /** Finds a string of the format, if its escapes are complete. */
  readonly whole: RegExp;
  /** Finds an incomplete escape, such as `%4`; undefined if the format has no escapes. */
  readonly incomplete?: RegExp;
}

/** The regular expressions of a format; undefined if its grammar has loops in loops. They lack the checks of lengths and of leap seconds. */
export function formatRegExps(name: FormatName): FormatRegExps | undefined {
  const { grammar }: FormatDefinition = formats[name];
  const found = flat(abnf(grammar.rules, grammar.start));
  return (
    found && {
      whole: new RegExp(`^(?:${regExpSource(found.grammar)})$`),
      ...(found.escaped === undefined ? {} : { incomplete: incompleteOf(found.escaped) }),
    }
  );
}

const incompleteOf = ({ marker, digits }: Escape): RegExp => new RegExp(`${regExpSource(marker)}(?!${regExpSource(digits)})`);
