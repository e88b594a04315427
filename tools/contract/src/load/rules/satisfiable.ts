import type { Model, SchemaLocation } from "../../contract.ts";
import { type Property, type ResolvedSchema, resolvedBelow } from "../../schema/resolved-schema.ts";
import { witness } from "../../schema/witness.ts";
import type { Finding } from "../problem.ts";
import { stockValidator } from "../stock-validator.ts";
import { enums } from "./enums.ts";
import { excerpt } from "./grammar.ts";
import { isForeign } from "./is-foreign.ts";
import { requiredDefined } from "./required-defined.ts";
import type { Subject } from "./rule.ts";

/**
 * Every definition, and every part of one, accepts at least one payload. A schema that requires a property and forbids it would reject every
 * payload. Only the innermost location is reported, and none if another rule reports the cause.
 */
export const satisfiable = async (subject: Subject): Promise<Finding[]> => {
  const found = [...locatedSchemas(subject)].map(async ({ resolved, location, isDefinition }) => [
    ...(await unsatisfiable(resolved, location, isDefinition, subject)),
    ...[...resolved.properties.values()].flatMap((property) => forbidden(property, resolved, subject.model)),
  ]);
  const findings = (await Promise.all(found)).flat();
  if (findings.length === 0) return [];
  const closer = [...findings, ...requiredDefined(subject), ...enums(subject)];
  return findings.filter(({ pointer }) => !closer.some((other) => other.pointer.startsWith(`${pointer}/`)));
};

interface LocatedSchema {
  readonly resolved: ResolvedSchema;
  /** Its location in the model's own file. */
  readonly location: SchemaLocation;
  readonly isDefinition: boolean;
}

/** Each resolved schema of the model, with its first location in the model's file. */
function* locatedSchemas({ model, resolver }: Subject): Generator<LocatedSchema> {
  const seen = new Set<string>();
  for (const { at } of model.definitions) {
    const own = resolver.at(at);
    if (!seen.has(own.key)) yield { resolved: own, location: at, isDefinition: true };
    for (const resolved of resolvedBelow(own, seen, isForeign(model))) {
      const location = resolved.locations.find(({ id }) => id === model.id);
      if (resolved !== own && location !== undefined) yield { resolved, location, isDefinition: false };
    }
  }
}

async function unsatisfiable(
  resolved: ResolvedSchema,
  location: SchemaLocation,
  isDefinition: boolean,
  { models, resolver }: Subject,
): Promise<Finding[]> {
  const built = witness(resolved, resolver);
  if ("notFound" in built)
    return [
      {
        pointer: location.pointer,
        found: `a schema for which no example could be generated: ${reason(built.notFound, resolved)}`,
        fix: 'add "examples" with a valid value',
      },
    ];
  const violation =
    "impossible" in built
      ? reason(built.impossible, resolved)
      : isDefinition
        ? (await stockValidator(models)([{ location, value: built.value }]))[0]
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

/** The reason, with the constraints of the value if it has any. */
const reason = (impossible: string, { constraints }: ResolvedSchema): string =>
  constraints.length === 0
    ? impossible
    : `${impossible} (${constraints.map(({ keyword, value }) => `${keyword} ${excerpt(value)}`).join(", ")})`;

/** An optional property that another, closed schema of the same value doesn't define: no payload may have it. */
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
