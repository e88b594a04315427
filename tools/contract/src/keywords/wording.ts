import { assertionOf, constraintOf, type IssueKeyword, isConstraintKeyword, type Keywords, type Schema } from "./language.ts";

/** The params of an issue, by keyword: `{ limit: 128 }`, `{ property: "fps" }`. */
export type Params<K extends IssueKeyword = IssueKeyword> = K extends unknown ? ReturnType<Keywords[K]["params"]> : never;

/** The params of an issue. `property` is the missing or unknown one. */
export const paramsOf = <K extends IssueKeyword>(keyword: K, argument: Schema[K], property = ""): Params<K> =>
  assertionOf(keyword).params(argument, property) as Params<K>; // the definition's own type

/** The expected value of an issue, as a phrase after "must be": `an absolute URI such as https://example.com/a`. */
export function expectedOf(keyword: IssueKeyword, schema: Schema): string {
  const definition = assertionOf(keyword);
  const example = definition.example?.(schema[keyword]);
  return definition.phrase(schema[keyword]) + (example === undefined ? "" : ` such as ${example}`);
}

/** The constraints of a schema, each as a phrase: `at most 500`. Enums and consts are left out, because their values are listed elsewhere. */
export const phrasesOf = (schema: object, code?: (text: string) => string): string[] =>
  Object.entries(schema).flatMap(([keyword, argument]) => {
    const definition = isConstraintKeyword(keyword) ? constraintOf(keyword) : undefined;
    const phrase = definition === undefined || definition.listed !== undefined ? "" : definition.phrase(argument, code);
    return phrase === "" ? [] : [phrase];
  });
