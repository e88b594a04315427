import type { Schema } from "@tools/contract";
import { commonAutomaton } from "@tools/contract/formats";
import { definitionOf, isKeyword } from "@tools/contract/keywords";
import { ByteValidator } from "./byte-validator.ts";
import { formatTableOf, kinds, maxProperties, Rule } from "./rule.ts";
import { StringTable } from "./string-table.ts";

/**
 * The validator of a model; undefined if it would accept nothing, because the model has keywords that can't be checked in this way.
 *
 * @param modelAt - The model with an `$id`, to which `$ref` refers.
 */
export function byteValidatorOf(model: Schema, modelAt: (id: string) => Schema | undefined): ByteValidator | undefined {
  const rules = new Map<string, Rule>();
  const root = ruleOf(model, model.$id ?? "");
  return root.kind === kinds.unsupported ? undefined : new ByteValidator(root);

  function ruleOf(schema: Schema, id: string): Rule {
    const assertions = Object.keys(schema).filter((keyword) => !isKeyword(keyword) || definitionOf(keyword).kind !== "annotation");
    if (schema.$ref !== undefined) return assertions.length === 1 ? ruleOfModel(new URL(schema.$ref, id).href) : unsupported;
    const type = typeof schema.type === "string" ? types[schema.type] : undefined;
    if (type === undefined || assertions.some((keyword) => !type.keywords.includes(keyword))) return unsupported;
    return type.rule(schema, (inner) => ruleOf(inner, id)) ?? unsupported;
  }

  function ruleOfModel(id: string): Rule {
    const schema = modelAt(id);
    if (schema === undefined) return unsupported;
    const known = rules.get(id);
    if (known !== undefined) return known;
    rules.set(id, unsupported); // in itself
    const rule = ruleOf(schema, id);
    rules.set(id, rule);
    return rule;
  }
}

/** Accepts nothing. */
const unsupported = new Rule(kinds.unsupported);

interface TypeRule {
  /** Those that the rule checks, and those that constrain nothing themselves. */
  readonly keywords: readonly string[];
  /** undefined if it can't check their arguments. */
  readonly rule: (schema: Schema, ruleOf: (inner: Schema) => Rule) => Rule | undefined;
}

const numeric = (kind: typeof kinds.number | typeof kinds.integer): TypeRule => ({
  keywords: ["type", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  rule: ({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }) => {
    if ((minimum !== undefined && exclusiveMinimum !== undefined) || (maximum !== undefined && exclusiveMaximum !== undefined))
      return undefined;
    const rule = new Rule(kind);
    rule.min = minimum ?? exclusiveMinimum ?? rule.min;
    rule.max = maximum ?? exclusiveMaximum ?? rule.max;
    rule.excludesMin = exclusiveMinimum !== undefined;
    rule.excludesMax = exclusiveMaximum !== undefined;
    return rule;
  },
});

const types: Readonly<Record<string, TypeRule>> = {
  boolean: { keywords: ["type"], rule: () => new Rule(kinds.boolean) },
  number: numeric(kinds.number),
  integer: numeric(kinds.integer),
  string: {
    keywords: ["type", "enum", "x-open-enum", "const", "minLength", "maxLength", "format"], // only readers accept other values of an open enum
    rule: (schema) => {
      const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
      const isLimited = schema.minLength !== undefined || schema.maxLength !== undefined;
      if ([values !== undefined, isLimited, schema.format !== undefined].filter(Boolean).length > 1) return undefined;
      if (values !== undefined) return enumRule(values);
      if (schema.format !== undefined) return formatRule(schema.format);
      return isLimited ? limited(kinds.limitedText, schema.minLength, schema.maxLength) : new Rule(kinds.text);
    },
  },
  array: {
    keywords: ["type", "items", "minItems", "maxItems"],
    rule: ({ items, minItems, maxItems }, ruleOf) => {
      if (items === undefined) return undefined;
      const rule = limited(kinds.array, minItems, maxItems);
      rule.items = ruleOf(items);
      return rule;
    },
  },
  object: {
    keywords: ["type", "properties", "required", "additionalProperties", "$defs"], // unknown properties are never accepted
    rule: ({ properties = {}, required = [] }, ruleOf) => {
      const names = Object.keys(properties);
      if (names.length > maxProperties || !names.every(isPlain) || !required.every((name) => names.includes(name))) return undefined;
      const rule = new Rule(kinds.object);
      rule.strings = new StringTable(names);
      rule.properties = Object.values(properties).map(ruleOf);
      for (const name of required) {
        const index = names.indexOf(name);
        if (index < 30) rule.required |= 1 << index;
        else rule.requiredHigh |= 1 << (index - 30);
      }
      return rule;
    },
  },
};

function limited(kind: typeof kinds.limitedText | typeof kinds.array, min: number | undefined, max: number | undefined): Rule {
  const rule = new Rule(kind);
  rule.min = min ?? 0;
  rule.max = max ?? rule.max;
  return rule;
}

function enumRule(values: readonly unknown[]): Rule | undefined {
  const strings = values.filter((value) => typeof value === "string").filter(isPlain);
  if (strings.length === 0 || strings.length > 255) return undefined;
  const rule = new Rule(kinds.enum);
  rule.strings = new StringTable(strings);
  return rule;
}

function formatRule(format: string): Rule | undefined {
  const automaton = commonAutomaton(format);
  if (automaton === undefined) return undefined;
  const rule = new Rule(kinds.formatted);
  rule.format = formatTableOf(automaton);
  return rule;
}

/** Whether the bytes of a string between quotes are the string itself. `__proto__` is a key with rules of its own in JavaScript. */
const isPlain = (text: string): boolean => /^[ !#-[\]-~]*$/.test(text) && text !== "__proto__";
