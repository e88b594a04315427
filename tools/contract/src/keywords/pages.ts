/** The keywords that an issue can name, and the two annotations that change what they mean. */
export type Keyword =
  | "type"
  | "required"
  | "additionalProperties"
  | "enum"
  | "const"
  | "minimum"
  | "maximum"
  | "exclusiveMinimum"
  | "exclusiveMaximum"
  | "minLength"
  | "maxLength"
  | "pattern"
  | "format"
  | "minItems"
  | "maxItems"
  | "uniqueItems"
  | "x-open-enum"
  | "x-unit";

export interface KeywordPage {
  /** What stands under the marker of an excerpt. */
  readonly mark: string;
  readonly means: string;
  readonly strict: string;
  readonly tolerant: string;
  readonly mend: string;
}

const keptAndReported =
  "Keeps the value as it is, and reports it with tolerated: true. A reader must bear what a later or a sloppier writer sends.";
const refusedAlike = "Refuses it as well: code that compiles against the tolerant type could not handle the value.";

/** What `explain` says of each. A keyword without a page does not compile. */
export const keywords: Readonly<Record<Keyword, KeywordPage>> = {
  type: {
    mark: "not of this type",
    means: "The value must be of one of the JSON types that the schema names. An integer is a number without a fraction: 1280.0 is one.",
    strict: "Refuses every other type. null is a type of its own.",
    tolerant: "Refuses it as well, with one exception: null on an optional property reads as if the property were absent.",
    mend: 'Send the value in its own type: 12 and not "12", true and not "yes". Leave an optional property out rather than sending null.',
  },
  required: {
    mark: "a property is missing in this object",
    means: "The object must have this property.",
    strict: "Refuses an object without it.",
    tolerant: "Refuses it as well: the tolerant type promises the property.",
    mend: "Send the property. The position is that of the object which lacks it.",
  },
  additionalProperties: {
    mark: "not a property of this model",
    means: "The object is closed: it may have only the properties that its schema defines.",
    strict: "Refuses a property that the schema does not know. Most are misspelt, or come from a later version of the contract.",
    tolerant: "Keeps the property, reports it, and gives it out through unknownProperties(value).",
    mend: "Correct the name, or leave the property out. If it is wanted, add it to the schema: a new optional property is a minor version.",
  },
  enum: {
    mark: "not a value that a writer may send",
    means: "The value must be one of those that the schema lists.",
    strict: "Refuses every other value, whether the enum is open or closed.",
    tolerant:
      "Keeps and reports an unknown value of an open enum (x-open-enum: true), because later versions may add some. Refuses one of a closed enum.",
    mend: "Send one of the listed values; capitals count. `session-schema explain <Model>` tells what each of them means.",
  },
  const: {
    mark: "not the one value that may stand here",
    means: "The value must be exactly the one that the schema gives.",
    strict: "Refuses every other value.",
    tolerant: refusedAlike,
    mend: "Send that value.",
  },
  minimum: {
    mark: "too small",
    means: "The number must be at least this.",
    strict: "Refuses a smaller one.",
    tolerant: keptAndReported,
    mend: "Check the unit first (`session-schema explain <Model.property>` names it), then the sign.",
  },
  maximum: {
    mark: "too large",
    means: "The number must be at most this.",
    strict: "Refuses a larger one.",
    tolerant: keptAndReported,
    mend: "Check the unit first: milliseconds sent as seconds, or bytes as bits, are off by a fixed factor.",
  },
  exclusiveMinimum: {
    mark: "too small",
    means: "The number must be more than this; the bound itself is not allowed.",
    strict: "Refuses the bound and everything below.",
    tolerant: keptAndReported,
    mend: "Send a larger number, and check the unit.",
  },
  exclusiveMaximum: {
    mark: "too large",
    means: "The number must be less than this; the bound itself is not allowed.",
    strict: "Refuses the bound and everything above.",
    tolerant: keptAndReported,
    mend: "Send a smaller number, and check the unit.",
  },
  minLength: {
    mark: "too short",
    means: "The text must have at least so many characters, counted as Unicode code points.",
    strict: "Refuses a shorter one.",
    tolerant: keptAndReported,
    mend: "Leave an optional property out rather than sending empty text.",
  },
  maxLength: {
    mark: "too long",
    means: "The text may have at most so many characters, counted as Unicode code points.",
    strict: "Refuses a longer one.",
    tolerant: keptAndReported,
    mend: "Shorten the text where it is made.",
  },
  pattern: {
    mark: "not of this form",
    means: "The text must contain a match of this regular expression (ECMAScript, with Unicode).",
    strict: "Refuses text without a match.",
    tolerant: keptAndReported,
    mend: "Compare the text with the property's examples.",
  },
  format: {
    mark: "not in this format",
    means: "The text must have this format: uri is an absolute URI with its scheme, such as https://example.com/a.",
    strict: "Refuses text that is not in the format.",
    tolerant: keptAndReported,
    mend: "For a URI, send it whole and percent-encoded: with its scheme, without spaces.",
  },
  minItems: {
    mark: "too few items",
    means: "The array must have at least so many items.",
    strict: "Refuses a shorter one.",
    tolerant: keptAndReported,
    mend: "Send the missing items, or leave the property out if it is optional.",
  },
  maxItems: {
    mark: "too many items",
    means: "The array may have at most so many items.",
    strict: "Refuses a longer one.",
    tolerant: keptAndReported,
    mend: "Send fewer items.",
  },
  uniqueItems: {
    mark: "the same item twice",
    means: "No two items of the array may be equal. Objects are equal if their properties are, in any order.",
    strict: "Refuses an array with repeats.",
    tolerant: keptAndReported,
    mend: "Send each item once.",
  },
  "x-open-enum": {
    mark: "not a value of today",
    means: "Marks an enum as open: later versions of the contract may add values.",
    strict: "Refuses values that this version does not list: a writer knows only these.",
    tolerant: "Keeps other values and reports them under the keyword enum.",
    mend: "In a reader, handle the values that you know and have a default branch for the rest.",
  },
  "x-unit": {
    mark: "in another unit",
    means: "Tells what a number counts: milliseconds since the Unix epoch, bytes, pixels. It refuses nothing.",
    strict: "Does not look at it.",
    tolerant: "Does not look at it.",
    mend: "Convert before sending; no validator can see a wrong unit.",
  },
};

/** The page of a keyword, if there is one. */
export const pageOf = (keyword: string): KeywordPage | undefined =>
  Object.hasOwn(keywords, keyword) ? keywords[keyword as Keyword] : undefined; // the line before saw that it is one

/** Where a keyword has a page of its own. */
export const addressOf = (keyword: string): string => `https://session-schema.dev/guides/issues/${keyword}.html`;
