import { expect, test } from "vitest";
import type { ReaderSchema } from "./reader-schema.ts";
import { unreadablePath } from "./unreadable.ts";

const fail = (): never => {
  throw new Error("unreadable");
};
const at = (name: string, rest: object = {}): object => Object.defineProperty(rest, name, { enumerable: true, get: fail });
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const schema: ReaderSchema = { properties: { name: {}, note: {}, list: { items: { properties: { id: {} } } } }, required: ["name"] };

const cases: { title: string; payload: unknown; path: string }[] = [
  { title: "a getter", payload: at("note"), path: "/note" },
  { title: "a getter next to an unknown object", payload: { other: { deep: {} }, list: [at("id")] }, path: "/list/0/id" },
  { title: "a getter of an unknown property", payload: at("a/b"), path: "/a~1b" },
  { title: "a getter in an item", payload: { list: [{ id: 1 }, at("id")] }, path: "/list/1/id" },
  { title: "an inherited getter of a required property", payload: Object.create(at("name")), path: "/name" },
  {
    title: "an inherited getter of an optional property, which is not read",
    payload: Object.assign(Object.create(at("note")), { name: "a", list: [at("id")] }),
    path: "/list/0/id",
  },
  { title: "a getter in an unknown property, which is not read", payload: { other: at("x") }, path: "" },
  { title: "a revoked proxy", payload: revoked(), path: "" },
  { title: "a revoked proxy in an item", payload: { list: [{}, revoked()] }, path: "/list/1" },
  { title: "nothing", payload: { name: "a" }, path: "" },
  { title: "a scalar", payload: 1, path: "" },
  { title: "null", payload: null, path: "" },
];

test.for(cases)("what can't be read is at $path: $title", ({ payload, path }) => expect(unreadablePath(payload, schema)).toBe(path));
