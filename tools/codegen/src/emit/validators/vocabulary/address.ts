import { Name } from "ajv";

/** A step in the `errSchemaPath` of properties that share their checks: the key of a loop over them, with one of them as an example. */
export const sharedStep = (key: Name, example: string): string => `{${key.str}:${encodeURIComponent(example)}}`;

/** A place in a schema. */
export interface Address {
  /** The pointer, with the example of each shared step. */
  readonly pointer: string;
  /** The parts of the pointer, text and variables. */
  readonly parts: readonly (string | Name)[];
}

/** The address of an `errSchemaPath`, which is a URI fragment. It has no braces but those of shared steps. */
export function addressOf(fragment: string): Address {
  const parts = fragment
    .slice(1) // the "#"
    .split(/(\{[^}]*\})/)
    .filter((part) => part !== "")
    .map((part) => ({ shared: /^\{(\w+):(.*)\}$/.exec(part), text: decodeURIComponent(part) }));
  return {
    pointer: parts.map(({ shared, text }) => (shared === null ? text : decodeURIComponent(shared[2] ?? ""))).join(""),
    parts: parts.map(({ shared, text }) => (shared === null ? text : new Name(shared[1] ?? ""))),
  };
}

/** The address of the schema that holds the keyword at the end of an address. */
export const holderOf = (fragment: string): string => fragment.slice(0, fragment.lastIndexOf("/"));
