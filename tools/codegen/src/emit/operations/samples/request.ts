import type { Operation } from "@tools/contract";

/** What a sample in a language consists of. */
export interface Request {
  readonly operation: Operation;
  /** The name of the type of the response, or of each of its items: `Session`. */
  readonly model: string;
  /** A name for a value of that type: `session`. */
  readonly variable: string;
  /** The name in the language of a property that the sample prints; undefined to print the value. */
  readonly shown: string | undefined;
}

/** The path of the example request: with the path parameters, and with the first query parameter. */
export function pathOf({ path, parameters }: Operation): string {
  const filled = parameters
    .filter((each) => each.in === "path")
    .reduce((text, each) => text.replace(`{${each.name}}`, encodeURIComponent(String(each.example))), path);
  const [first] = parameters.filter((each) => each.in === "query");
  return first === undefined ? filled : `${filled}?${first.name}=${encodeURIComponent(String(first.example))}`;
}

/** A name for a list of values: `sessions`. */
export const listName = ({ variable }: Request): string => `${variable}s`;
