import type { Model, SchemaLocation } from "../../contract.ts";
import { type Property, type ResolvedSchema, resolvedBelow } from "../../schema/resolved-schema.ts";
import { witness } from "../../schema/witness.ts";
import { judge } from "../judge.ts";
import type { Finding } from "../problem.ts";
import { enums } from "./enums.ts";
import { said } from "./grammar.ts";
import { requiredDefined } from "./required-defined.ts";
import type { Subject } from "./rule.ts";

/**
 * Every definition, and every part of one, accepts something, and here it is: a schema that requires what it forbids would refuse every
 * payload, silently. Of places inside each other the innermost is named, and nothing where another rule has said why.
 */
export const satisfiable = (subject: Subject): Finding[] => {
  const findings = [...placedShapes(subject)].flatMap(({ resolved, location, isDefinition }) => [
    ...unsatisfiable(resolved, location, isDefinition, subject),
    ...[...resolved.properties.values()].flatMap((property) => forbidden(property, resolved, subject.model)),
  ]);
  const closer = [...findings, ...requiredDefined(subject), ...enums(subject)];
  return findings.filter(({ pointer }) => !closer.some((other) => other.pointer.startsWith(`${pointer}/`)));
};

interface Placed {
  readonly resolved: ResolvedSchema;
  /** Where the model's own file says it. */
  readonly location: SchemaLocation;
  readonly isDefinition: boolean;
}

/** Each resolved schema that a value in this model can meet, at its first place in the model's file. */
function* placedShapes({ model, resolver }: Subject): Generator<Placed> {
  const seen = new Set<string>();
  for (const { at } of model.definitions) {
    const own = resolver.at(at);
    if (!seen.has(own.key)) yield { resolved: own, location: at, isDefinition: true };
    for (const resolved of resolvedBelow(own, seen)) {
      const location = resolved.locations.find(({ id }) => id === model.id);
      if (resolved !== own && location !== undefined) yield { resolved, location, isDefinition: false };
    }
  }
}

function unsatisfiable(
  resolved: ResolvedSchema,
  location: SchemaLocation,
  isDefinition: boolean,
  { models, resolver }: Subject,
): Finding[] {
  const built = witness(resolved, resolver);
  const violation =
    "impossible" in built
      ? reason(built.impossible, resolved)
      : isDefinition
        ? judge(models)([{ location, value: built.value }])[0]
        : undefined;
  return violation === undefined
    ? []
    : [
        {
          pointer: location.pointer,
          found: `a schema for which no valid payload was found: ${violation}`,
          fix: "remove the contradiction, or add an example of a valid payload",
        },
      ];
}

/** The constraints of a value that has no parts say more than that they contradict each other. */
const reason = (impossible: string, { constraints }: ResolvedSchema): string =>
  constraints.length === 0
    ? impossible
    : `${impossible} (${constraints.map(({ keyword, value }) => `${keyword} ${said(value)}`).join(", ")})`;

/** An optional property that a closed schema beside it does not know: no payload may have it, and nobody would notice. */
function forbidden({ forbidden: isForbidden, required, name, location }: Property, { closedBy }: ResolvedSchema, model: Model): Finding[] {
  if (!isForbidden || required || location.id !== model.id) return [];
  const closer = closedBy.find(({ schema }) => !Object.hasOwn(schema.properties ?? {}, name));
  return [
    {
      pointer: location.pointer,
      found: `a property that no payload can have: ${closer?.id}#${closer?.pointer} is closed, and doesn't define it`,
      fix: "define it there, or don't combine the two: a closed object can't be extended",
    },
  ];
}
