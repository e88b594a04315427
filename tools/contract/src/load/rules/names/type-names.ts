import type { SchemaLocation } from "../../../contract.ts";
import { inWords } from "../../../in-words.ts";
import { pointerSteps } from "../../../json.ts";
import { camelCase, pascalCase } from "../../../names.ts";
import { enumerationsOf, nameAt } from "../../../schema/enums.ts";
import { locationsBelow } from "../../../schema/location.ts";
import type { Finding } from "../../problem.ts";
import { excerpt } from "../grammar.ts";
import { once } from "../once.ts";
import { reservedTypes } from "../reserved.ts";
import type { Rule, Subject } from "../rule.ts";

/** Type names are unique and not reserved. They are compared without case, because some file systems ignore it. */
export const typeNames: Rule = (subject) => {
  const { model } = subject;
  const all = takenNames(subject);
  return namesOf(model).flatMap(({ name, pointer, from, property }): Finding[] => {
    const here = pointer === "" ? "/title" : pointer;
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
      return [
        {
          pointer: here,
          found: `${excerpt(name)} as the name of a type`,
          fix:
            property === undefined
              ? "use ASCII letters and digits, starting with a capital, in its title or in the names that lead to it"
              : named(property, ""),
        },
      ];
    const [collision] = [`type ${folded(name)}`, ...exportsOf(name)].flatMap(
      (taken) => all.get(taken)?.find((other) => other.from !== from) ?? [],
    );
    if (collision !== undefined)
      return [
        {
          pointer: here,
          found: `the type name ${name}, which collides with ${collision.name} of ${collision.from}`,
          fix: property === undefined ? "rename one of them" : `${named(property, "2")}, or rename the other`,
        },
      ];
    const [owner] =
      Object.entries(reservedTypes).find(([, reserved]) => reserved.has(name) || reserved.has(name.replace(/^Tolerant/, ""))) ?? [];
    return owner === undefined ? [] : [{ pointer: here, found: `the type name ${name}, which is reserved (${owner})`, fix: "rename it" }];
  });
};

/** How to name the type that is written in place in a property. */
const named = (pointer: string, suffix: string): string =>
  `add "x-name": ${JSON.stringify(inWords(pointerSteps(pointer).at(-1) ?? "") + suffix)} to ${pointer}`;

interface Named {
  readonly name: string;
  readonly pointer: string;
  /** The pointer to the property that it has its name from; undefined if it has one of its own. */
  readonly property?: string | undefined;
  /** Whether later versions may add models to it. */
  readonly isOpenUnion: boolean;
  /** The file and the pointer in it. */
  readonly from: string;
}

/** The definitions, enums and unions of a model. A definition that is an enum or a union is listed once. */
function namesOf(model: Subject["model"]): Named[] {
  const definitions = model.definitions.map(({ name, at }) => ({ name, pointer: at.pointer }));
  const unions = [...locationsBelow(model.root)].filter(({ schema }) => schema.oneOf !== undefined);
  const isOpen = ({ schema }: SchemaLocation): boolean => schema["x-open-enum"] === true;
  const open = new Set(unions.filter(isOpen).map(({ pointer }) => pointer));
  const enums = enumerationsOf(model).map(({ location }) => location);
  const inline = [...enums, ...unions]
    .map(({ pointer }) => ({ name: nameAt(model, pointer), pointer }))
    .map((each) => ({ ...each, property: /^.*\/properties\/[^/]+/.exec(each.pointer)?.[0] }))
    .filter(({ pointer }) => !definitions.some((definition) => definition.pointer === pointer));
  return [...definitions, ...inline].map((each) => ({
    ...each,
    isOpenUnion: open.has(each.pointer),
    from: `${model.source}#${each.pointer}`,
  }));
}

/** What each type takes: its name, those of its tolerant type and of its unknown variant, compared without case, and the names of its functions. */
const takenNames = once(({ models }): ReadonlyMap<string, readonly Named[]> => {
  const taken = new Map<string, Named[]>();
  for (const named of models.flatMap(namesOf)) {
    const { name, isOpenUnion } = named;
    const types = [name, `Tolerant${name}`, ...(isOpenUnion ? [`Unknown${name}`] : [])].map((type) => `type ${folded(type)}`);
    for (const key of new Set([...types, ...exportsOf(name)])) taken.set(key, [...(taken.get(key) ?? []), named]);
  }
  return taken;
});

const exportsOf = (name: string): string[] => [
  ...["is", "validate", "assert", "read", "build"].map((verb) => verb + name),
  ...[`validate${name}Json`, `read${name}Json`],
  ...["", "Standard", "TolerantStandard", "Values", "Fixtures", "Example", "Arbitrary"].map((noun) => camelCase(name) + noun),
  `invalid${name}Arbitrary`,
];

const folded = (name: string): string => pascalCase(name).toLowerCase();
