import { expect, test } from "vitest";
import type { SchemaLocation } from "../contract.ts";
import type { Paint } from "../terminal.ts";
import { modelPage, propertyPage } from "./reference.ts";

const plain: Paint = (_, text) => text;

const location: SchemaLocation = {
  id: "https://session-schema.dev/session.schema.json",
  schema: {
    type: "object",
    description: "A thing.",
    properties: {
      kind: { description: "Which kind.", type: "string", enum: ["a", "b"], "x-enumDescriptions": { a: "The first." }, deprecated: true },
      size: { description: "How large.", type: "number", "x-unit": "bytes", default: 3, examples: [1, 2] },
    },
    required: ["kind"],
  },
};

test("the page of a model has its properties, and shows that it is open", () => {
  expect(modelPage("Thing", location, plain)).toBe(`Thing, object
  A thing.

  kind  string, required, deprecated
    Which kind.
  size  number, bytes
    How large.

  Open: both modes allow other properties.

  more  session-schema explain Thing.kind
`);
});

test.for([
  {
    name: "kind",
    required: true,
    page: `Thing.kind
  Which kind.

  type        string
  required    yes
  deprecated  yes: don't use it in new code
  value       "a"  The first.
              "b"
  enum        closed: both modes reject any other value
`,
  },
  {
    name: "size",
    required: false,
    page: `Thing.size
  How large.

  type      number
  required  no: leave it out instead of sending null; tolerant readers treat null as absent
  unit      bytes
  example   1
            2
  default   3
`,
  },
])("the page of the property $name has every annotation of its schema", ({ name, required, page }) => {
  const schema = location.schema.properties?.[name] ?? {};
  expect(propertyPage(`Thing.${name}`, { name, required, location: { id: location.id, schema } }, plain)).toBe(page);
});
