import { equal, type Json } from "@tools/contract/json";
import { conjunctsOf } from "@tools/contract/schema";
import { addedBy, type Definition, keywordsOf, locationsAt, namedLocationsAt, type SchemaLocation } from "./document.ts";
import { isAssertion, stringsIn } from "./keywords.ts";

/** A `oneOf` of references to models of objects, which one property tells apart. */
export interface TaggedUnion {
  /** The property that each model requires, with a string of its own. */
  readonly tag: string;
  /** Whether later versions may add models. */
  readonly isOpen: boolean;
  readonly branches: readonly Branch[];
}

export interface Branch {
  /** The value of the tag. */
  readonly value: string;
  readonly definition: Definition;
  /** The alternative of the `oneOf`. */
  readonly option: SchemaLocation;
}

/** The tagged union that a location is. Any other `oneOf` is a list of alternatives: undefined. */
export function taggedUnionAt(location: SchemaLocation): TaggedUnion | undefined {
  if (keywordsOf(location)["oneOf"] === undefined || !restrictsOnlyByTag(location)) return undefined;
  const options = locationsAt(location, "oneOf").flatMap((option) => referredModel(option) ?? []);
  if (options.length < locationsAt(location, "oneOf").length) return undefined;
  const tags = options.map(({ definition }) => tagsOf(definition.location));
  const [tag, ...others] = [...(tags[0]?.keys() ?? [])].filter((name) => areDistinct(tags.map((each) => each.get(name))));
  if (tag === undefined || others.length > 0) return undefined;
  const branches = options.map((option, index): Branch => ({ ...option, value: tags[index]?.get(tag) ?? "" }));
  return { tag, isOpen: keywordsOf(location)["x-open-enum"] === true, branches };
}

const areDistinct = (values: readonly (string | undefined)[]): boolean =>
  !values.includes(undefined) && new Set(values).size === values.length;

/** Whether nothing next to a `oneOf` restricts its values, except that they are objects. */
const restrictsOnlyByTag = (location: SchemaLocation): boolean =>
  Object.entries(keywordsOf(location)).every(
    ([keyword, argument]) => keyword === "oneOf" || !isAssertion(keyword) || (keyword === "type" && argument === "object"),
  );

/** The model that an alternative refers to, and adds nothing to. */
function referredModel(option: SchemaLocation): Omit<Branch, "value"> | undefined {
  const target = option.document.target(option);
  const definition = target && option.document.definitionAt(target);
  return definition !== undefined && Object.keys(keywordsOf(option)).join() === "$ref" ? { definition, option } : undefined;
}

/** The properties that an object requires with only one string, and that string; none if there are alternatives. */
function tagsOf(model: SchemaLocation): ReadonlyMap<string, string> {
  const parts = schemasOf(model);
  const isPlain = parts.every((part) => keywordsOf(part)["oneOf"] === undefined && keywordsOf(part)["anyOf"] === undefined);
  if (!isPlain || !parts.some((part) => keywordsOf(part)["type"] === "object")) return new Map();
  const required = new Set(parts.flatMap((part) => stringsIn(keywordsOf(part)["required"])));
  const properties = parts.flatMap((part) => namedLocationsAt(part, "properties"));
  return new Map(
    [...required].flatMap((name): [string, string][] => {
      const value = onlyString(properties.filter(([other]) => other === name).map(([, location]) => location));
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The only string that some schemas of one value allow. */
function onlyString(locations: readonly SchemaLocation[]): string | undefined {
  const [first, ...others] = locations.flatMap(schemasOf).flatMap(closedLists);
  const [value, ...more] = first?.filter((each) => others.every((list) => list.some((other) => equal(other, each)))) ?? [];
  return typeof value === "string" && more.length === 0 ? value : undefined;
}

function closedLists(location: SchemaLocation): (readonly Json[])[] {
  const { const: only, enum: listed, "x-open-enum": isOpen } = keywordsOf(location);
  return [...(only === undefined ? [] : [[only]]), ...(Array.isArray(listed) && isOpen !== true ? [listed] : [])];
}

const schemasOf = (location: SchemaLocation): SchemaLocation[] => conjunctsOf([location], addedBy).map((each) => each.location);
