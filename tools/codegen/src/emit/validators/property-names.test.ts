import { contractOf } from "@tools/contract/testing";
import { expect, test } from "vitest";
import { writtenValidators } from "./testing/written.ts";

const long = "a".repeat(90);
const cases = [
  { name: "width", path: "/width", subject: "width" },
  { name: "x y.z", path: "/x y.z", subject: "x y.z" },
  { name: "a/b~c", path: "/a~1b~0c", subject: "a/b~c" },
  { name: "2", path: "/2", subject: "[2]" },
  { name: "2d", path: "/2d", subject: "2d" },
  { name: "?key=value", path: "/?key=value", subject: "?key=***" },
  { name: long, path: `/${long}`, subject: `${"a".repeat(79)}…` },
];

/** The message about a number in a property of a model that has no other. */
async function issueOf(name: string, inside: boolean): Promise<object | undefined> {
  const text = { type: "string", description: "A text.", "x-name": "text" };
  const object = { type: "object", description: "Something.", additionalProperties: false, properties: { [name]: text } };
  const schema = inside ? { ...object, properties: { list: { type: "array", description: "Some.", items: object } } } : object;
  const { Note } = await writtenValidators(await contractOf({ note: { title: "Note", ...schema } }));
  const value = { [name]: 1 };
  return Note?.validate(inside ? { list: [value] } : value).issues?.[0];
}

test.for(cases)("the property $name is at $path, and is called $subject", async ({ name, path, subject }) => {
  const message = `${subject} must be a string, got the number 1`;
  expect(await issueOf(name, false)).toMatchObject({ instancePath: path, message, keyword: "type" });
});

test.for(cases)(
  "the property $name of an item is at $path after the item's path, in the payload and in the schema",
  async ({ name, path }) => {
    const schemaPath = `/properties/list/items/properties${path}/type`;
    expect(await issueOf(name, true)).toMatchObject({ instancePath: `/list/0${path}`, schemaPath: expect.stringContaining(schemaPath) });
  },
);
