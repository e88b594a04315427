import { formatNames } from "@tools/contract/formats";
import { a, type Files, object, stressSchemas } from "@tools/contract/testing";

/** Words that are reserved in some language, or that some package uses itself. */
const reservedWords = `as async await assert bool boolean break byte case catch char class const continue crate debugger def default del double dyn elif
  else except extends final finally float fn for from func global goto if impl import in instanceof int interface is lambda let long loop map
  match mod move mut native new nil none nonlocal not or package pass priv private protected public pub raise range record ref return select
  self short static string struct super switch synchronized this throw throws trait true try type typeof union unsafe use var void volatile
  where while with yield
  copy dict json model_config model_fields to_json to_dict from_json schema validate builder hash_code equals get_class to_string
  unknown unknown_properties additional_properties clone value values key data error MarshalJSON UnmarshalJSON`;

const asProperties = (names: string): Files =>
  Object.fromEntries(
    names
      .split(/\s+/)
      .filter((name) => name !== "")
      .map((name, index) => [name, a(["string", "integer", "boolean"][index % 3] ?? "string")]),
  ) as Files; // each is a schema of its own

/** Names of types that generated code could refer to, one of each kind in each language, and that models may have. */
const typeNames = "ArrayList Pattern Path Item Serialize RawValue Visitor Hash TypeVar TypeError Callable Errors Issues Omit".split(" ");

const asModels = (names: readonly string[]): Files =>
  Object.fromEntries(
    names.map((title) => [
      `named-${title.toLowerCase()}`,
      object(
        { text: a("string"), open: a("string", { enum: ["x"], "x-open-enum": true }), list: a("array", { items: { $ref: "#" } }) },
        { title, required: ["text"] },
      ),
    ]),
  );

const time = { "x-unit": "milliseconds since the Unix epoch" };

const oddTag = "a/b~%é\"'`\\\n";

/**
 * Valid schemas that are hard for typed languages: reserved names, models that aren't objects, and other features that our own models don't
 * use. Each must compile in every language, and read and write like the others.
 */
export const sdkStressSchemas: Files = {
  ...stressSchemas,
  "each-format": object(Object.fromEntries(formatNames.map((format) => [format, a("string", { format })]))),
  // Names.
  ...asModels(typeNames),
  "reserved-words": object(asProperties(reservedWords), { required: ["type", "self", "none"] }),
  "hard-keys": object({
    "": a("string"),
    $ref: a("string"),
    "a,b": a("boolean"),
    'say "hi"': a("string"),
    "back\\slash": a("string"),
    "1": a("integer", { "x-name": "one" }),
    "new\nline": a("string"),
    space: object({ " ": a("integer") }),
    dash: object({ "-": a("string") }, { required: ["-"] }),
    face: object({ "🙂": a("string") }),
    x1: a("string"),
    HTTPServerURL: a("string"),
  }),
  "word-values": {
    description: "Values that are reserved words.",
    type: "string",
    enum: ["", "type", "None", "self", "class", "1st", "a b", 'quo"te', "new\nline", "größe", "unknown", "known", "!"],
    "x-enumNames": { "!": "bang" },
  },
  "open-words": {
    description: "The same, as an open enum.",
    type: "string",
    enum: ["nil", "default", "unknown", "is known", "values", "of", "$1", "of 1"],
    "x-open-enum": true,
  },
  // Names in code, where those in JSON can't be told apart.
  "named-keys": object(
    {
      _id: a("string", { "x-name": "storeId" }),
      id: a("string"),
      type: a("string"),
      "@type": { $ref: "reaction.schema.json", "x-name": "class" },
      "+1": object({ at: a("integer") }, { "x-name": "thumbsUp" }),
      "-1": object({ at: a("integer") }, { "x-name": "thumbs_down" }),
      "caf\u00e9": a("string", { "x-name": "composed" }),
      "cafe\u0301": a("string", { "x-name": "decomposed" }),
      language: a("string", { enum: ["C", "C#", "C++"], "x-enumNames": { "C#": "cSharp", "C++": "cPlusPlus" }, "x-open-enum": true }),
      url: a("string", { enum: ["a", "A"], "x-enumNames": { A: "self" } }),
      URL: a("string", { "x-name": "unknown" }),
    },
    { required: ["_id", "+1"] },
  ),
  reaction: a("string", { enum: ["+1", "-1", "laugh"], "x-enumNames": { "+1": "thumbsUp", "-1": "THUMBS_DOWN" } }),
  // Names of methods that packages derive from those of properties, or have in every type.
  methods: object(
    {
      ...asProperties("name getName getGetName setName withName hasName name_or_default string setUnknown logValue clone copyOf"),
      created: a("integer", time),
      getCreated: a("integer", time),
      getCreatedTime: a("boolean", { "x-name": "creation" }),
    },
    { required: ["getName"] },
  ),
  // Times, in each way that a number may be declared.
  moment: a("integer", time),
  instant: a(["number", "null"], time),
  times: object(
    {
      whole: a("integer", time),
      exact: a("number", time),
      orNull: a(["integer", "null"], time),
      named: { $ref: "moment.schema.json" },
      nullable: { $ref: "instant.schema.json" },
      ranked: a("integer", { ...time, enum: [0, 1], "x-open-enum": true }),
      requiredWhole: a("integer", time),
      requiredExact: a("number", time),
      requiredOrNull: a(["number", "null"], time),
      requiredNamed: { $ref: "moment.schema.json" },
      requiredNullable: { $ref: "instant.schema.json" },
      list: a("array", { items: a("integer", time) }),
    },
    { required: ["requiredWhole", "requiredExact", "requiredOrNull", "requiredNamed", "requiredNullable"] },
  ),
  // Names that packages may use themselves.
  reader: object({ error: { $ref: "typed.schema.json" }, reader: { $ref: "#" } }, { required: ["error"] }),
  typed: object({ message: a("string") }, { required: ["message"] }),
  "new-reader": object({ of: { $ref: "reader.schema.json" } }),
  match: object({ match: a("string") }),
  async: a("string", { enum: ["match"] }),
  key: object({ properties: { $ref: "properties.schema.json" } }),
  properties: object({ keys: a("array", { items: { $ref: "key.schema.json" } }) }),
  unknown: object({ unknown: { $ref: "#" }, known: a("boolean") }),
  strict: object({ mode: a("string", { const: "strict" }) }, { required: ["mode"] }),
  // Models that aren't objects.
  note: a("string", { minLength: 1, maxLength: 3 }),
  amount: a("number", { minimum: 0 }),
  tally: a("integer", { minimum: 0 }),
  price: a("number", { multipleOf: 0.1 }),
  dozen: a("integer", { multipleOf: 12 }),
  grain: a("number", { multipleOf: 1e-7 }),
  flag: a("boolean"),
  nothing: a("null"),
  perhaps: a(["string", "null"]),
  variety: a(["integer", "string", "array"], { minimum: 1 }),
  whatever: { description: "Any JSON value." },
  pair: { description: "A constant object.", const: { a: [1, "x"], b: null } },
  seven: { description: "A constant number.", const: 7 },
  rank: a("integer", { enum: [1, 2, 3] }),
  "open-rank": a("integer", { enum: [1, 2, 3], "x-open-enum": true }),
  // Null until it is known, then one of values that later versions add to.
  conclusion: object(
    {
      required: a(["string", "null"], { enum: ["success", "failure", null], "x-open-enum": true }),
      optional: a(["null", "string"], { enum: ["success", null], "x-open-enum": true }),
      rank: a(["integer", "null"], { enum: [1, 2, null], "x-open-enum": true }),
      unlisted: a(["string", "null"], { enum: ["success"], "x-open-enum": true }),
      list: a("array", { items: a(["string", "null"], { enum: ["success", null], "x-open-enum": true }) }),
    },
    { required: ["required"] },
  ),
  mixture: { description: "Values of several types.", enum: ["x", 1, 2.5, true, null, [1], { a: 1 }] },
  notes: a("array", { items: { $ref: "note.schema.json" }, minItems: 1 }),
  grid: a("array", { items: a("array", { items: a(["number", "null"]) }) }),
  animals: a("array", { items: { $ref: "animal.schema.json" } }),
  amounts: { description: "Amounts by name.", type: "object", additionalProperties: { $ref: "amount.schema.json" } },
  kennels: {
    description: "Animals by kennel.",
    type: "object",
    additionalProperties: a("array", { items: { $ref: "animal.schema.json" } }),
  },
  "some-of": object({ name: a("string"), other: a("integer"), more: a("boolean") }, { minProperties: 1, maxProperties: 2 }),
  filled: { description: "At least one amount.", type: "object", additionalProperties: a("number"), minProperties: 1 },
  "free-form": { description: "Any object.", type: "object", additionalProperties: true },
  // A union under another name, as items and entries of models, and with a tag that must be escaped everywhere.
  figure: { description: "The same.", $ref: "shape.schema.json" },
  figures: a("array", { items: { $ref: "shape.schema.json" } }),
  frames: {
    description: "Shapes by name.",
    type: "object",
    additionalProperties: a("array", { items: { $ref: "simple-shape.schema.json" } }),
  },
  "odd-tag": {
    description: "Objects with a tag that is hard to write.",
    oneOf: [{ $ref: "#/$defs/one" }, { $ref: "#/$defs/two" }],
    $defs: {
      one: object({ [oddTag]: a("string", { enum: ['"'], "x-enumNames": { '"': "quote" }, "x-name": "tag" }) }, { required: [oddTag] }),
      two: object({ [oddTag]: a("string", { const: "`%\\\nb", "x-name": "tag" }) }, { required: [oddTag] }),
    },
  },
  // Models that contain themselves, directly and indirectly.
  forest: a("array", { items: { $ref: "#" } }),
  tree: { description: "Trees by name.", type: "object", additionalProperties: { $ref: "#" } },
  ping: object({ pong: { $ref: "pong.schema.json" }, name: a("string") }),
  pong: object({ ping: { $ref: "ping.schema.json" }, pings: a("array", { items: { $ref: "ping.schema.json" } }) }, { required: ["ping"] }),
  // Objects with typed additional properties, and uses of the models above.
  labelled: object({ kind: a("string") }, { additionalProperties: object({ at: a("number") }), required: ["kind"] }),
  uses: object(
    {
      note: { $ref: "note.schema.json" },
      forest: { $ref: "forest.schema.json" },
      tree: { $ref: "tree.schema.json" },
      amounts: { $ref: "amounts.schema.json" },
      grid: { $ref: "grid.schema.json" },
      variety: { $ref: "variety.schema.json" },
      // Null until it is known, then one of values that later versions add to.
      conclusion: object(
        {
          required: a(["string", "null"], { enum: ["success", "failure", null], "x-open-enum": true }),
          optional: a(["null", "string"], { enum: ["success", null], "x-open-enum": true }),
          rank: a(["integer", "null"], { enum: [1, 2, null], "x-open-enum": true }),
          unlisted: a(["string", "null"], { enum: ["success"], "x-open-enum": true }),
          list: a("array", { items: a(["string", "null"], { enum: ["success", null], "x-open-enum": true }) }),
        },
        { required: ["required"] },
      ),
      mixture: { $ref: "mixture.schema.json" },
      whatever: { $ref: "whatever.schema.json" },
      nothing: { $ref: "nothing.schema.json" },
      perhaps: { $ref: "perhaps.schema.json" },
      rank: { $ref: "rank.schema.json" },
      pair: { $ref: "pair.schema.json" },
      listed: a("array", { items: { $ref: "mixture.schema.json" } }),
      counts: { description: "Ranks by name.", type: "object", additionalProperties: { $ref: "rank.schema.json" } },
      sure: { $ref: "amounts.schema.json" },
      orNull: a(["object", "null"], { properties: { deep: a("boolean") }, additionalProperties: false }),
      listOrNull: a(["array", "null"], { items: a("integer") }),
    },
    { required: ["sure", "orNull", "listOrNull", "perhaps", "nothing", "mixture", "whatever"] },
  ),
  // Null, wherever it is allowed.
  nulls: object(
    {
      text: a(["string", "null"]),
      whole: a(["integer", "null"]),
      closed: a(["string", "null"], { enum: ["a", "b", null] }),
      never: a(["string", "null"], { enum: ["a", "b"] }),
      untyped: { description: "Without a type.", enum: ["a", null] },
      map: a(["object", "null"], { additionalProperties: a(["integer", "null"]) }),
      list: a("array", { items: a(["object", "null"], { properties: { x: a(["number", "null"]) }, additionalProperties: false }) }),
      named: a("array", { items: { $ref: "perhaps.schema.json" } }),
      ranks: a("array", { items: a(["integer", "null"], { enum: [1, 2, null] }) }),
      state: { $ref: "#/$defs/state" },
      lastState: { $ref: "#/$defs/state" },
      states: a("array", { items: { $ref: "#/$defs/state" } }),
      holder: { $ref: "#/$defs/holder" },
    },
    {
      required: ["text", "whole", "closed", "never", "untyped", "map", "list", "state", "holder"],
      $defs: {
        state: a(["string", "null"], { enum: ["on", "off", null], "x-open-enum": true }),
        holder: a(["object", "null"], { properties: { x: a("number") }, additionalProperties: false }),
      },
    },
  ),
};
