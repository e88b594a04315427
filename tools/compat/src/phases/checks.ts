import type { Json } from "@tools/contract/json";
import type { Validator, Violation } from "../versions/validators.ts";
import type { DefinitionPair, Versions } from "../versions/versions.ts";

/** Two validators: the second must accept every payload that the first accepts, or the audience breaks. */
export interface Check {
  readonly audience: "writer" | "reader";
  readonly first: NamedValidator;
  readonly second: NamedValidator;
}

export interface NamedValidator {
  readonly name: string;
  readonly validator: Validator;
}

/** The checks of the audiences: an old writer's payloads for the new strict validator, and a new writer's payloads for the old tolerant reader. */
export const checksOf = (pair: DefinitionPair, { before, after, audiences }: Versions): readonly Check[] => {
  const newStrict = { name: `${after.name} strict validator`, validator: after.strict(pair.after) };
  const checks: readonly Check[] = [
    {
      audience: "writer",
      first: { name: `${before.name} strict validator`, validator: before.strict(pair.before) },
      second: newStrict,
    },
    {
      audience: "reader",
      first: newStrict,
      second: { name: `${before.name} reader`, validator: before.tolerant.validator(pair.before) },
    },
  ];
  return checks.filter(({ audience }) => audiences.has(audience));
};

/** The violations that the second validator finds in a payload that the first accepts; none if the first rejects it, too. */
export const violationsOf = ({ first, second }: Check, payload: Json): readonly Violation[] =>
  violationsBetween(first.validator, second.validator, payload);

/** The same of two validators. Ajv's word alone isn't enough. */
export function violationsBetween(first: Validator, second: Validator, payload: Json): readonly Violation[] {
  if (first.accepts(payload) !== true || second.accepts(payload) !== false) return [];
  const violations = second.violations(payload) ?? [];
  return violations.length > 0 && first.confirms(payload, true) && second.confirms(payload, false) ? violations : [];
}
