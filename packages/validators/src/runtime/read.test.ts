import { expect, test } from "vitest";
import { deprecatedProperties } from "./deprecated.ts";
import { withoutNulls } from "./read.ts";
import type { ReaderSchema } from "./reader-schema.ts";
import { unknownProperties } from "./unknown.ts";

const inner: ReaderSchema = { properties: { id: {}, tag: {} }, required: ["id"] };
const schema: ReaderSchema = {
  properties: { name: {}, note: {}, inner, list: { items: inner }, map: { additional: inner }, open: { properties: {}, open: true } },
  required: ["name"],
  deprecated: ["note", "inner"],
};

const cases: { title: string; payload: unknown; value: unknown }[] = [
  { title: "a null of an optional property is dropped", payload: { name: "a", note: null }, value: { name: "a" } },
  { title: "a null of a required property is kept", payload: { name: null, note: 1 }, value: { name: null, note: 1 } },
  { title: "a null of an unknown property is kept", payload: { other: null }, value: { other: null } },
  { title: "a null in an object in an object is dropped", payload: { inner: { id: 1, tag: null } }, value: { inner: { id: 1 } } },
  { title: "a null in an item is dropped", payload: { list: [{ tag: 1 }, { tag: null }] }, value: { list: [{ tag: 1 }, {}] } },
  { title: "a null item is kept", payload: { list: [null] }, value: { list: [null] } },
  { title: "a null in a value of a map is dropped", payload: { map: { x: { id: null, tag: null } } }, value: { map: { x: { id: null } } } },
  { title: "two nulls of an object are dropped", payload: { note: null, inner: null, name: 1 }, value: { name: 1 } },
  { title: "two changed items are copied into one list", payload: { list: [{ tag: null }, { tag: null }] }, value: { list: [{}, {}] } },
  { title: "the order of properties stays", payload: { list: [{ tag: null }], name: "a" }, value: { list: [{}], name: "a" } },
  { title: "a list for an object is kept", payload: [null, { note: null }], value: [null, { note: null }] },
  { title: "a scalar is kept", payload: 7, value: 7 },
  { title: "null is kept", payload: null, value: null },
];

test.for(cases)("$title", ({ payload, value }) => {
  const before = structuredClone(payload);
  const read = withoutNulls(payload, schema);
  expect(JSON.stringify(read)).toBe(JSON.stringify(value));
  expect(payload).toEqual(before);
});

test("a payload without nulls of optional properties is returned itself, and a copy shares what did not change", () => {
  const payload = { name: "a", list: [{ id: 1 }], map: { x: { id: 1 } }, inner: { id: Number.NaN } };
  expect(withoutNulls(payload, schema)).toBe(payload);
  const changed = { list: payload.list, inner: { id: 1, tag: null } };
  expect(withoutNulls(changed, schema)).toHaveProperty("list", payload.list);
  expect(Object(withoutNulls(changed, schema)).list).toBe(payload.list);
});

const unknown: { payload: object; names: readonly string[] }[] = [
  { payload: { name: "a", other: 1, more: null }, names: ["other", "more"] },
  { payload: { name: "a", note: null, other: 1 }, names: ["other"] },
  { payload: { name: "a", other: undefined }, names: [] },
  { payload: { name: "a", note: 1 }, names: [] },
];
test.for(unknown)("the unknown properties of $payload are $names", ({ payload, names }) => {
  const read = Object(withoutNulls(payload, schema));
  expect(unknownProperties(read)).toStrictEqual(Object.fromEntries(names.map((name) => [name, read[name]])));
});

test("no property of a map or of an object that writers may add to is unknown", () => {
  const read = Object(withoutNulls({ map: { x: { id: 1, other: 1 } }, open: { other: 1 } }, schema));
  expect([read.map, read.open, read.map.x].map((each) => unknownProperties(each))).toEqual([{}, {}, { other: 1 }]);
  expect(unknownProperties({ other: 1 })).toStrictEqual({});
});

const deprecated: { payload: object; names: readonly string[] }[] = [
  { payload: { name: "a", note: 1, inner: { id: 1 } }, names: ["note", "inner"] },
  { payload: { name: "a", note: null, inner: { id: 1 } }, names: ["inner"] },
  { payload: { name: "a", note: undefined }, names: [] },
  { payload: Object.create({ note: 1 }), names: [] },
  { payload: { name: "a" }, names: [] },
];
test.for(deprecated)("the deprecated properties of $payload are $names", ({ payload, names }) => {
  const read = Object(withoutNulls(payload, schema));
  expect(deprecatedProperties(read)).toStrictEqual(Object.fromEntries(names.map((name) => [name, read[name]])));
  expect(deprecatedProperties({ ...read })).toStrictEqual({});
});
