import { expect, test } from "vitest";
import { propertiesOf, type SchemaLocation } from "../contract.ts";
import type { Paint } from "../terminal.ts";
import { modelPage, propertyPage } from "./pages.ts";

const plain: Paint = (_, text) => text;

const location: SchemaLocation = {
  id: "https://session-schema.dev/session.schema.json",
  schema: {
    type: "object",
    description: "A thing.",
    properties: {
      kind: { description: "Which kind.", type: "string", enum: ["a", "b"], "x-enumDescriptions": { a: "The first." }, deprecated: true },
      size: { description: "How large.", type: "number", "x-unit": "bytes", default: 3, examples: [1, 2] },
      _id: { description: "In the store.", type: "string", "x-name": "storeId" },
      vote: { description: "For or against.", type: "string", enum: ["+1", "-1", "none"], "x-enumNames": { "+1": "up", "-1": "down" } },
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
  _id  string, in code storeId
    In the store.
  vote  string
    For or against.

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
  {
    name: "vote",
    required: true,
    page: `Thing.vote
  For or against.

  type      string
  required  yes
  value     "+1", in code up
            "-1", in code down
            "none"
  enum      closed: both modes reject any other value
`,
  },
])("the page of the property $name has every annotation of its schema", ({ name, required, page }) => {
  const schema = location.schema.properties?.[name] ?? {};
  expect(propertyPage(`Thing.${name}`, { name, required, location: { id: location.id, schema } }, plain)).toBe(page);
});

test("the page of a property has its name in code", () => {
  const property = propertiesOf(location).find(({ name }) => name === "_id");
  expect(property && propertyPage("Thing._id", property, plain)).toContain("  in code   storeId\n");
});
