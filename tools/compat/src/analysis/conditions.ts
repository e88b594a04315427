import { type Place, schemaOf } from "../document/document.ts";
import { innerAt } from "../document/keywords.ts";
import type { Condition } from "./case.ts";
import { type Conjunction, textOf } from "./conjunction.ts";

/** The condition that a keyword of a place makes; `wants` and `shuns` are the steps to the schema that it is about. */
export function conditionOf(
  place: Place,
  keyword: string,
  { wants, shuns, name = "", beside = "" }: { wants?: readonly string[]; shuns?: readonly string[]; name?: string; beside?: string },
): Condition {
  const at = (steps: readonly string[] | undefined): Conjunction | undefined => steps && [place.document.below(place, ...steps)];
  const [inner] = at(wants) ?? at(shuns) ?? [];
  const said = inner === undefined ? writtenAt(place, keyword) : textOf(inner);
  return {
    keyword,
    name,
    text: [keyword, name, beside, said].filter((part) => part !== "").join(" "),
    value: schemaOf(place)[keyword] ?? null,
    wants: at(wants),
    shuns: at(shuns),
    beside,
  };
}

/** A keyword's schemas as a text, in whatever order they stand. */
const writtenAt = (place: Place, keyword: string): string => {
  const inner = innerAt(schemaOf(place), keyword).map(({ steps }) => textOf(place.document.below(place, ...steps)));
  return inner.length > 0 ? inner.sort().join(" | ") : JSON.stringify(schemaOf(place)[keyword] ?? null);
};

export const quoted = (name: string): string => JSON.stringify(name);
