import { didYouMean, UsageError } from "@tools/command-line";
import type { Rule } from "@tools/compat";
import { pages } from "@tools/contract/keywords";
import { annotation, modelLocation, type Property, propertiesOf, type SchemaLocation, schemas, target } from "../contract.ts";
import { findName } from "../find-name.ts";
import { keywordPage, modelPage, propertyPage, rulePage } from "../render/reference.ts";
import { wrap } from "../render/wrap.ts";
import type { Paint } from "../terminal.ts";
import type { Command } from "./command.ts";

const modelNames = [...schemas.strict.keys()];
const keywordNames = [...pages.keys()];

/** The reference of the contract, in the terminal. */
export const explain: Command = {
  name: "explain",
  summary: "look up a model, a property, a keyword or a rule of diff",
  positionals: "[Model | Model.property | keyword | rule]",
  options: {},
  notes: [
    "Without arguments, it lists everything that can be explained. Names are case-insensitive.",
    "",
    "  session-schema explain Session",
    "  session-schema explain Session.recordingStatus",
    "  session-schema explain additionalProperties",
    "  session-schema explain enum-value-added",
  ],
  run: async ({ positionals }, { print, paint }) => {
    if (positionals.length > 1) throw new UsageError("explain accepts one argument: a model, Model.property, a keyword or a rule.");
    const [name] = positionals;
    // Loaded on demand, because no other command needs the rules.
    const compat = await import("@tools/compat/rules");
    await print(name === undefined ? contents(compat.rules, paint) : pageFor(name, compat, paint));
    return 0;
  },
};

/** The rules, and the way to find one. */
type Rules = Pick<typeof import("@tools/compat/rules"), "rules" | "ruleNamed">;

function pageFor(name: string, { rules, ruleNamed }: Rules, paint: Paint): string {
  const [first = "", ...path] = name.split(".");
  const model = findName(modelNames, first);
  if (model === undefined) {
    const rule = ruleNamed(name.toLowerCase());
    if (rule !== undefined) return rulePage(rule, paint);
    const keyword = path.length === 0 ? findName(keywordNames, first) : undefined;
    const page = keyword === undefined ? undefined : pages.get(keyword);
    if (keyword === undefined || page === undefined) throw unknownName(name, rules);
    return keywordPage(keyword, page, paint);
  }
  const location = modelLocation(model);
  if (location === undefined) throw unknownName(name, rules);
  if (path.length === 0) return modelPage(model, location, paint);
  const found = findProperty(model, location, path);
  return propertyPage(found.name, found.property, paint);
}

/** Finds `Session.profiles.width`: arrays and references are followed without a step of their own. */
function findProperty(model: string, root: SchemaLocation, path: readonly string[]): { name: string; property: Property } {
  let object = root;
  let name = model;
  let property: Property | undefined;
  for (const step of path) {
    const properties = propertiesOf(object);
    const names = properties.map((one) => one.name);
    const found = findName(names, step);
    property = properties.find((one) => one.name === found);
    if (property === undefined) {
      const hint = didYouMean(step, names) || ` Run session-schema explain ${model} for a list.`;
      throw new UsageError(`${name} has no property ${JSON.stringify(step)}.${hint}`);
    }
    name = `${name}.${property.name}`;
    object = itemOf(property.location);
  }
  if (property === undefined) throw unknownName(name, []);
  return { name, property };
}

function itemOf(location: SchemaLocation): SchemaLocation {
  const here = target(location) ?? location;
  return typeof here.schema.items === "object" ? itemOf({ id: here.id, schema: here.schema.items }) : here;
}

function unknownName(name: string, rules: readonly Rule[]): UsageError {
  const hint =
    didYouMean(name, [...modelNames, ...keywordNames, ...rules.map(({ id }) => id)]) || " Run session-schema explain for a list.";
  return new UsageError(`Unknown model, property, keyword or rule ${JSON.stringify(name)}.${hint}`);
}

function contents(rules: readonly Rule[], paint: Paint): string {
  const models = modelNames.flatMap((name) => {
    const location = modelLocation(name);
    return location === undefined ? [] : [`  ${paint("cyan", name)}`, ...wrap(annotation(location, "description") ?? "", "    ")];
  });
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ["models", models],
    ["properties", ["  Model.property, such as Session.recordingStatus"]],
    ["keywords", wrap(keywordNames.join(", "), "  ")],
    ["rules of diff", wrap(rules.map(({ id }) => id).join(", "), "  ")],
  ];
  return `${sections.map(([title, lines]) => [paint("bold", title), ...lines].join("\n")).join("\n\n")}\n`;
}
