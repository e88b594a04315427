import { assertionOf, constraintOf, type IssueKeyword, isConstraintKeyword, type Keywords, type Schema } from "./language.ts";

/** What an issue says to programs, by its keyword: `{ limit: 128 }`, `{ property: "fps" }`. */
export type Params<K extends IssueKeyword = IssueKeyword> = K extends unknown ? ReturnType<Keywords[K]["params"]> : never;

/** The params of an issue. `property` is the one that is missing or unknown. */
export const paramsOf = <K extends IssueKeyword>(keyword: K, argument: Schema[K], property = ""): Params<K> =>
  assertionOf(keyword).params(argument, property) as Params<K>; // the definition's own type

/** What an issue expects, as a phrase that fits behind "must be": `an absolute URI such as https://example.com/a`. */
export function expectedOf(keyword: IssueKeyword, schema: Schema): string {
  const definition = assertionOf(keyword);
  const example = definition.example?.(schema[keyword]);
  return definition.phrase(schema[keyword]) + (example === undefined ? "" : ` such as ${example}`);
}

/** What the constraints of a schema ask for, each as a phrase: `at most 500`. An enum or a const isn't one: their values are listed elsewhere. */
export const phrasesOf = (schema: object, code?: (text: string) => string): string[] =>
  Object.entries(schema).flatMap(([keyword, argument]) => {
    const definition = isConstraintKeyword(keyword) ? constraintOf(keyword) : undefined;
    const phrase = definition === undefined || definition.listed !== undefined ? "" : definition.phrase(argument, code);
    return phrase === "" ? [] : [phrase];
  });
