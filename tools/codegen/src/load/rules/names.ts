import { enumerationsOf } from "../../contract/enums.ts";
import type { Json } from "../../contract/json.ts";
import { pascalCase } from "../../contract/names.ts";
import { sitesBelow } from "../../contract/sites.ts";
import type { Finding } from "../problem.ts";
import { said } from "./grammar.ts";
import type { Rule } from "./rule.ts";

/**
 * No two names become one in a language that we generate: type names ignore case (as file systems do), properties ignore case and
 * separators (Go reads JSON that way, and `foo_bar` and `fooBar` are one name in Python), enum values become constants.
 */
export const names: Rule = ({ model, models }) => [
  ...typeNames(model, models),
  ...[...sitesBelow(model.root)].flatMap(({ pointer, schema }) => [
    ...collisions(Object.keys(schema.properties ?? {}), folded, (name) => `${pointer}/properties/${name}`, "two properties"),
    ...collisions(
      (schema.enum ?? []).filter((value) => typeof value === "string"),
      constantName,
      () => `${pointer}/enum`,
      "two enum values",
    ),
  ]),
];

type Subject = Parameters<Rule>[0];

/** Names that the packages export beside the models' own. */
const taken = ["Contract", "ContractError", "Issue", "JsonValue", "ReadResult", "ValidationResult", "StandardSchema"];

function typeNames(model: Subject["model"], models: Subject["models"]): Finding[] {
  const all = models.flatMap((other) =>
    namesOf(other).flatMap(({ name, pointer }) =>
      [name, `Tolerant${name}`].map((exported) => ({ exported, from: `${other.source}#${pointer}` })),
    ),
  );
  return namesOf(model).flatMap(({ name, pointer }) => {
    const here = `${model.source}#${pointer}`;
    const twin = all.find(({ exported, from }) => from !== here && folded(exported) === folded(name));
    if (twin !== undefined)
      return [
        {
          pointer: pointer === "" ? "/title" : pointer,
          found: `the type name ${name}, which collides with ${twin.exported} of ${twin.from}`,
          fix: "give one of them another name",
        },
      ];
    if (taken.some((other) => folded(other) === folded(name)))
      return [{ pointer: "/title", found: `the type name ${name}, which our packages export already`, fix: "give it another name" }];
    return [];
  });
}

const namesOf = (model: Subject["model"]): { name: string; pointer: string }[] => {
  const all = [
    ...model.definitions.map(({ name, at }) => ({ name, pointer: at.pointer })),
    ...enumerationsOf(model).map(({ name, site }) => ({ name, pointer: site.pointer })),
  ];
  return all.filter(({ pointer }, index) => all.findIndex((other) => other.pointer === pointer) === index);
};

const collisions = (all: readonly Json[], fold: (name: string) => string, pointer: (name: string) => string, what: string): Finding[] => {
  const strings = all.map(String);
  return strings.flatMap((name, index) => {
    const twin = strings.slice(0, index).find((before) => before !== name && fold(before) === fold(name));
    return twin === undefined
      ? []
      : [
          {
            pointer: pointer(name),
            found: `${what} that are one name in some language: ${said(twin)} and ${said(name)}`,
            fix: "spell one of them so that it differs in more than case and separators",
          },
        ];
  });
};

const folded = (name: string): string => pascalCase(name).toLowerCase();

/** `H.264` is `H_264`, and so is not `h264`. */
const constantName = (value: string): string => value.replace(/[^\p{L}\p{N}]+/gu, "_").toUpperCase();
