import type { Node } from "web-tree-sitter";
import { childrenOf, textOf } from "../parse.ts";

/** What a call of a macro adds to a type. */
export interface Expansion {
  readonly type: string;
  /** The traits that it implements. */
  readonly traits: readonly string[];
  /** The text of public constants and methods, with their comments. */
  readonly members: readonly string[];
}

/** The arms of the crate's macros by name, each as the texts of its pattern and its body. */
export type Macros = ReadonlyMap<string, readonly { readonly pattern: string; readonly body: string }[]>;

export const macrosIn = (files: Iterable<Node>): Macros =>
  new Map(
    [...files]
      .flatMap(childrenOf)
      .filter(({ type }) => type === "macro_definition")
      .map((node) => [
        textOf(node, "name"),
        childrenOf(node)
          .filter(({ type }) => type === "macro_rule")
          .map((rule) => ({ pattern: textOf(rule, "left"), body: textOf(rule, "right") })),
      ]),
  );

/**
 * Expands a call as far as the public API needs it. The first name in the arguments is the type, and a word before it chooses the arm:
 * `enumeration!(open Encoder { … })`.
 */
export function expand(name: string, input: string, macros: Macros): Expansion[] {
  const [, word, type] = /^\W*(?:(open|closed|both|number)\s+)?(\w+)/.exec(input) ?? [];
  const arm = macros.get(name)?.find(({ pattern }) => (/^\(\s*(\w+)\s+\$/.exec(pattern)?.[1] ?? undefined) === word);
  const [, variable] = /\$(\w+):ident/.exec(arm?.pattern ?? "") ?? [];
  if (arm === undefined || type === undefined || variable === undefined) return [];
  const body = arm.body.replaceAll(`$${variable}`, type).replaceAll("$crate::", "");
  const traits = [...body.matchAll(new RegExp(`^ *impl(?:<[^>]*>)? ([^\\n$]+) for ${type} \\{`, "gm"))].map(([, trait = ""]) => trait);
  const [, own = ""] = new RegExp(`^( *)impl ${type} \\{([\\s\\S]*?)^\\1\\}`, "m").exec(body)?.slice(1) ?? [];
  const members = [...own.matchAll(/((?: *(?:\/\/\/|#).*\n)*) *(pub [^{=\n]*)/g)].map(
    ([, comment = "", head = ""]) => `${comment}${head.trim()}`,
  );
  const calls = [...body.matchAll(/(?:\w+::)*(\w+)!\(([^;]*)\);$/gm)].filter(([, called = ""]) => macros.has(called));
  return [{ type, traits, members }, ...calls.flatMap(([, called = "", passed = ""]) => expand(called, passed, macros))];
}
