import type { Model, Site } from "../../contract.ts";
import { type Property, type Shape, shapesBelow } from "../../schema/resolved-schema.ts";
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
  const findings = [...placedShapes(subject)].flatMap(({ shape, site, isDefinition }) => [
    ...unsatisfiable(shape, site, isDefinition, subject),
    ...[...shape.properties.values()].flatMap((property) => forbidden(property, shape, subject.model)),
  ]);
  const closer = [...findings, ...requiredDefined(subject), ...enums(subject)];
  return findings.filter(({ pointer }) => !closer.some((other) => other.pointer.startsWith(`${pointer}/`)));
};

interface Placed {
  readonly shape: Shape;
  /** Where the model's own file says it. */
  readonly site: Site;
  readonly isDefinition: boolean;
}

/** Each shape that a value in this model can meet, at its first place in the model's file. */
function* placedShapes({ model, shapes }: Subject): Generator<Placed> {
  const seen = new Set<string>();
  for (const { at } of model.definitions) {
    const own = shapes.at(at);
    if (!seen.has(own.key)) yield { shape: own, site: at, isDefinition: true };
    for (const shape of shapesBelow(own, seen)) {
      const site = shape.sites.find(({ id }) => id === model.id);
      if (shape !== own && site !== undefined) yield { shape, site, isDefinition: false };
    }
  }
}

function unsatisfiable(shape: Shape, site: Site, isDefinition: boolean, { models, shapes }: Subject): Finding[] {
  const built = witness(shape, shapes);
  const objection =
    "impossible" in built ? reason(built.impossible, shape) : isDefinition ? judge(models)([{ site, value: built.value }])[0] : undefined;
  return objection === undefined
    ? []
    : [
        {
          pointer: site.pointer,
          found: `a schema that accepts no payload which we could build: ${objection}`,
          fix: "loosen what contradicts itself, or add examples that show a payload it accepts",
        },
      ];
}

/** The constraints of a value that has no parts say more than that they contradict each other. */
const reason = (impossible: string, { constraints }: Shape): string =>
  constraints.length === 0
    ? impossible
    : `${impossible} (${constraints.map(({ keyword, value }) => `${keyword} ${said(value)}`).join(", ")})`;

/** An optional property that a closed schema beside it does not know: no payload may have it, and nobody would notice. */
function forbidden({ forbidden: isForbidden, required, name, site }: Property, { closedBy }: Shape, model: Model): Finding[] {
  if (!isForbidden || required || site.id !== model.id) return [];
  const closer = closedBy.find(({ schema }) => !Object.hasOwn(schema.properties ?? {}, name));
  return [
    {
      pointer: site.pointer,
      found: `a property that no payload may have: ${closer?.id}#${closer?.pointer} is closed, and does not define it`,
      fix: "define it there, or do not combine the two: a closed object cannot be extended",
    },
  ];
}
