import type { Rule } from "@tools/compat";
import { keywords, pageOf } from "@tools/contract/keywords";
import { annotation, modelSite, type Property, propertiesOf, type Site, schemas, target } from "../contract.ts";
import { keywordPage, modelPage, propertyPage, rulePage } from "../render/reference.ts";
import { wrap } from "../render/wrap.ts";
import type { Paint } from "../terminal.ts";
import { didYouMean, UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";

const modelNames = [...schemas.strict.keys()];
const keywordNames = Object.keys(keywords);

/** The reference of the contract, in the terminal. */
export const explain: Command = {
  name: "explain",
  says: "look up a model, a property, a keyword or a rule of diff",
  words: "[Model | Model.property | keyword | rule]",
  options: {},
  notes: [
    "Without a word it lists what can be explained. Capitals do not count.",
    "",
    "  session-schema explain Session",
    "  session-schema explain Session.recordingStatus",
    "  session-schema explain additionalProperties",
    "  session-schema explain enum-value-added",
  ],
  run: async ({ words }, { print, paint }) => {
    if (words.length > 1) throw new UsageError("explain takes one word: a model, Model.property, a keyword or a rule.");
    // Loaded here, because no other command needs the rules.
    const compat = await import("@tools/compat/rules");
    await print(words[0] === undefined ? contents(compat.rules, paint) : pageFor(words[0], compat, paint));
    return 0;
  },
};

/** The rules, and the way to find one. */
type Rules = Pick<typeof import("@tools/compat/rules"), "rules" | "ruleNamed">;

function pageFor(word: string, { rules, ruleNamed }: Rules, paint: Paint): string {
  const [first = "", ...path] = word.split(".");
  const model = same(modelNames, first);
  if (model === undefined) {
    const rule = ruleNamed(word.toLowerCase());
    if (rule !== undefined) return rulePage(rule, paint);
    const keyword = path.length === 0 ? same(keywordNames, first) : undefined;
    const page = keyword === undefined ? undefined : pageOf(keyword);
    if (keyword === undefined || page === undefined) throw unknown(word, rules);
    return keywordPage(keyword, page, paint);
  }
  const site = modelSite(model);
  if (site === undefined) throw unknown(word, rules);
  if (path.length === 0) return modelPage(model, site, paint);
  const { name, property } = walk(model, site, path);
  return propertyPage(name, property, paint);
}

/** Session.profiles.width: through arrays and references, as people think of it. */
function walk(model: string, root: Site, path: readonly string[]): { name: string; property: Property } {
  let object = root;
  let name = model;
  let property: Property | undefined;
  for (const step of path) {
    const properties = propertiesOf(object);
    const found = same(
      properties.map((one) => one.name),
      step,
    );
    property = properties.find((one) => one.name === found);
    if (property === undefined)
      throw new UsageError(
        `${name} has no property ${JSON.stringify(step)}.${
          didYouMean(
            step,
            properties.map((one) => one.name),
          ) || ` session-schema explain ${model} lists them.`
        }`,
      );
    name = `${name}.${property.name}`;
    object = itemOf(property.site);
  }
  if (property === undefined) throw unknown(name, []);
  return { name, property };
}

function itemOf(site: Site): Site {
  const here = target(site) ?? site;
  return typeof here.schema.items === "object" ? itemOf({ id: here.id, schema: here.schema.items }) : here;
}

const same = (names: readonly string[], word: string): string | undefined =>
  names.find((name) => name === word) ?? names.find((name) => name.toLowerCase() === word.toLowerCase());

const unknown = (word: string, rules: readonly Rule[]): UsageError =>
  new UsageError(
    `there is no model, property, keyword or rule ${JSON.stringify(word)}.${didYouMean(word, [...modelNames, ...keywordNames, ...rules.map(({ id }) => id)]) || " session-schema explain lists what there is."}`,
  );

function contents(rules: readonly Rule[], paint: Paint): string {
  const models = modelNames.flatMap((name) => {
    const site = modelSite(name);
    return site === undefined ? [] : [`  ${paint("cyan", name)}`, ...wrap(annotation(site, "description") ?? "", "    ")];
  });
  return `${[paint("bold", "models"), ...models, "", paint("bold", "properties"), "  Model.property, such as Session.recordingStatus", "", paint("bold", "keywords"), ...wrap(keywordNames.join(", "), "  "), "", paint("bold", "rules of diff"), ...wrap(rules.map(({ id }) => id).join(", "), "  ")].join("\n")}\n`;
}
