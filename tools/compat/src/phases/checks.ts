import type { Json } from "@tools/contract/json";
import type { Validate, Violation } from "../versions/validators.ts";
import type { DefinitionPair, Versions } from "../versions/versions.ts";

/** Two validators: the second must accept every payload that the first accepts, or the audience breaks. */
export interface Check {
  readonly audience: "writer" | "reader";
  readonly first: NamedValidator;
  readonly second: NamedValidator;
}

export interface NamedValidator {
  readonly name: string;
  readonly validate: Validate;
}

/** An old writer's payloads for the new strict validator, and a new writer's payloads for the old tolerant reader. */
export const checksOf = (pair: DefinitionPair, { before, after }: Versions): readonly Check[] => {
  const newStrict = { name: `${after.name} strict validator`, validate: after.strict(pair.after) };
  return [
    {
      audience: "writer",
      first: { name: `${before.name} strict validator`, validate: before.strict(pair.before) },
      second: newStrict,
    },
    {
      audience: "reader",
      first: newStrict,
      second: { name: `${before.name} reader`, validate: before.tolerant.validator(pair.before) },
    },
  ];
};

/** The violations that the second validator finds in a payload that the first accepts; none if the first rejects it, too. */
export const violationsOf = ({ first, second }: Check, payload: Json): readonly Violation[] =>
  first.validate(payload).length === 0 ? second.validate(payload) : [];
