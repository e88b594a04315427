import { expect, test } from "vitest";
import type { Site } from "../contract.ts";
import type { Paint } from "../terminal.ts";
import { modelPage, propertyPage } from "./reference.ts";

const plain: Paint = (_, text) => text;

const site: Site = {
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

test("the page of a model has its properties, and says that it is open", () => {
  expect(modelPage("Thing", site, plain)).toBe(`Thing, object
  A thing.

  kind  string, required, deprecated
    Which kind.
  size  number, bytes
    How large.

  Open: it may have other properties as well, in both modes.

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
  deprecated  yes: do not begin to use it
  value       "a"  The first.
              "b"
  enum        closed: both modes refuse any other value
`,
  },
  {
    name: "size",
    required: false,
    page: `Thing.size
  How large.

  type      number
  required  no: leave it out rather than sending null; a tolerant reader takes null for absent
  unit      bytes
  example   1
            2
  default   3
`,
  },
])("the page of the property $name has all that its schema says", ({ name, required, page }) => {
  const schema = site.schema.properties?.[name] ?? {};
  expect(propertyPage(`Thing.${name}`, { name, required, site: { id: site.id, schema } }, plain)).toBe(page);
});
