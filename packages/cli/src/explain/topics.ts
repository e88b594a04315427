import { didYouMean, nearest, UsageError } from "@tools/command-line";
import type { Rule } from "@tools/compat";
import { ruleNamed, rules } from "@tools/compat/rules";
import { commandOptions } from "@tools/config/commands";
import { pointerSteps } from "@tools/contract/json";
import { schemas } from "../contract.ts";
import { findName } from "../find-name.ts";
import { pages } from "../render/keyword-pages.ts";
import { type FoundProperty, findProperty, type Missing } from "./find-property.ts";
import { schemaPlaceOf } from "./schema-address.ts";
import { wordsOf } from "./words-of.ts";

/** What a page is about. */
export type Topic =
  | { readonly kind: "model"; readonly name: string }
  | ({ readonly kind: "property" } & FoundProperty)
  | { readonly kind: "keyword"; readonly name: string }
  | { readonly kind: "rule"; readonly rule: Rule };

export const modelNames: readonly string[] = [...schemas.strict.keys()];
export const keywordNames: readonly string[] = [...pages.keys()];

/**
 * What a text is about: a name, a path, a JSON pointer, an address of a schema or of a page, or whole lines that contain them, as the program and the
 * validators print them.
 *
 * @throws UsageError if there is none.
 */
export function topicsOf(text: string): Topic[] {
  const word = text.trim();
  if ((!/\s/.test(word) && !/^[{[]/.test(word)) || /^[A-Za-z]:\//.test(word)) {
    const all = topicsOfWord(word);
    const topics = all.filter((topic): topic is Topic => !("step" in topic));
    const [first] = all;
    if (topics.length > 0) return topics;
    throw first !== undefined && "step" in first ? missing(first) : unknown(word);
  }
  const words = wordsOf(text);
  const model = words.map((word) => modelNames.find((name) => name === word.text)).find((name) => name !== undefined);
  const found = words.flatMap((word) => (isTelling(word.text) || word.isName ? topicsOfWord(word.text, model) : nameOf(word.text)));
  const topics = unique(found.filter((topic): topic is Topic => !("step" in topic)));
  if (/is not a known property/.test(text)) topics.push({ kind: "keyword", name: "additionalProperties" });
  const details = unique(topics).filter(({ kind }) => kind !== "model");
  const [only] = found;
  if (topics.length === 0) throw only !== undefined && "step" in only ? missing(only) : unknown(text.trim());
  return (details.length > 0 ? details : unique(topics)).slice(0, maxTopics);
}

/** Issues name a property and a keyword. More pages than those of a few issues would be no answer. */
const maxTopics = 8;

/** Whether a word is a location, an address or a rule, and not prose. */
const isTelling = (word: string): boolean => /[/#[\]]|\w\.\w|^[a-z]+(-[a-z]+)+$/.test(word);

/** A model or a keyword, spelled exactly. */
const nameOf = (word: string): Topic[] =>
  modelNames.includes(word) ? [{ kind: "model", name: word }] : keywordNames.includes(word) ? [{ kind: "keyword", name: word }] : [];

function topicsOfWord(word: string, context?: string): (Topic | Missing)[] {
  const page = /^https?:\/\/.*\/([\w.-]+?)(?:\.html|\.md)?(?:#([^/]+))?$/.exec(word);
  if (page !== null && !word.includes(".schema.json"))
    return topicsOfWord([page[1] ?? "", page[2] ?? ""].filter((part) => part !== "").join("."));
  const place = schemaPlaceOf(word, keywordNames);
  if (place !== undefined) {
    const model = place.model === undefined ? defaultModel : modelNamed(place.model);
    if (model === undefined) return [];
    const keyword = place.keyword === undefined ? [] : [{ kind: "keyword", name: place.keyword } as const];
    return [...(place.path.length === 0 ? [{ kind: "model", name: model } as const] : [propertyOf(place.path, [model])]), ...keyword];
  }
  if (/^([A-Za-z]:)?\//.test(word)) return [pointerTopic(word, context)];
  const name = exactTopic(word);
  if (name !== undefined) return [name];
  const [first = "", ...path] = pathSteps(word);
  const model = modelNamed(first);
  if (model !== undefined) return [path.length === 0 ? { kind: "model", name: model } : propertyOf(path, [model])];
  const found = propertyOf([first, ...path], modelsFrom(context));
  return "step" in found && path.length === 0 && !word.includes("[") ? [] : [found];
}

/** A JSON pointer into a payload. Git Bash writes the folder of its installation before it. */
function pointerTopic(word: string, context: string | undefined): Topic | Missing {
  const steps = pointerSteps(word.replace(/^[A-Za-z]:/, ""));
  const tails = /^[A-Za-z]:/.test(word) ? steps.map((_, from) => steps.slice(from)) : [steps];
  const found = tails.map((tail) => propertyOf(tail, modelsFrom(context))).find((topic) => !("step" in topic));
  return found ?? propertyOf(steps, modelsFrom(context));
}

function exactTopic(word: string): Topic | undefined {
  const model = modelNamed(word);
  if (model !== undefined) return { kind: "model", name: model };
  const rule = ruleNamed(word.toLowerCase());
  if (rule !== undefined) return { kind: "rule", rule };
  const keyword = findName(keywordNames, word);
  return keyword === undefined ? undefined : { kind: "keyword", name: keyword };
}

/** The property at a path of the first model that has it; otherwise how far the path leads in the first model. */
function propertyOf(path: readonly string[], models: readonly string[]): Topic | Missing {
  const all = models.map((model) => findProperty(model, path));
  const found = all.find((one) => !("step" in one)) ?? all[0];
  if (found === undefined || "step" in found) return found ?? { name: "", step: path.join("."), names: [] };
  return { kind: "property", ...found };
}

/** The steps of `Session.profiles[0].width`, `$.profiles[*].width` or `["a b"].c`. */
const pathSteps = (word: string): string[] =>
  [...word.replace(/^\$\.?/, "").matchAll(/\["((?:[^"\\]|\\.)*)"\]|[^.[\]]+/g)].map(([all, quoted]) => quoted ?? all);

/** A model, in any case: `FfmpegProfile`, `ffmpeg-profile`. */
const modelNamed = (name: string): string | undefined => modelNames.find((model) => plain(model) === plain(name));

const plain = (name: string): string => name.replace(/[-_]/g, "").toLowerCase();

const defaultModel: string = commandOptions.validate.model.default ?? modelNames[0] ?? "";

/** The models in the order in which a path is looked for. */
const modelsFrom = (first: string | undefined): string[] => [...new Set([first ?? defaultModel, defaultModel, ...modelNames])];

function unique(topics: readonly Topic[]): Topic[] {
  const known = new Map(topics.map((topic) => [`${topic.kind} ${topic.kind === "rule" ? topic.rule.id : topic.name}`, topic]));
  return [...known.values()];
}

function missing({ name, step, names }: Missing): UsageError {
  const [model = ""] = name.split(".");
  return new UsageError(
    `${name} has no property ${JSON.stringify(step)}.${didYouMean(step, names) || ` Run session-schema explain ${model} for a list.`}`,
  );
}

function unknown(text: string): UsageError {
  const properties = modelsFrom(undefined).flatMap((model) => {
    const found = findProperty(model, ["\0"]);
    return "step" in found ? found.names.map((name) => ({ name, full: `${model}.${name}` })) : [];
  });
  const known = [...modelNames, ...keywordNames, ...rules.map(({ id }) => id)];
  const property = nearest(
    text,
    properties.map(({ name }) => name),
  );
  const full = properties.find(({ name }) => name === property)?.full;
  const hint = didYouMean(text, known) || (full === undefined ? " Run session-schema explain for a list." : ` Did you mean ${full}?`);
  const shown = text.length > 200 ? `${text.slice(0, 200)}…` : text;
  return new UsageError(`Unknown model, property, keyword or rule ${JSON.stringify(shown)}.${hint}`);
}
