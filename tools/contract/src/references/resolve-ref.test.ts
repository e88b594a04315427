import { expect, test } from "vitest";
import { resolveRef } from "./resolve-ref.ts";

const id = "https://session-schema.dev/session.schema.json";

test.for([
  ["profile.schema.json", "https://session-schema.dev/profile.schema.json#"],
  ["./profile.schema.json#", "https://session-schema.dev/profile.schema.json#"],
  ["profile.schema.json#/$defs/x", "https://session-schema.dev/profile.schema.json#/$defs/x"],
  ["https://session-schema.dev/profile.schema.json", "https://session-schema.dev/profile.schema.json#"],
  ["", `${id}#`],
  ["#", `${id}#`],
  ["#/properties/a~1b", `${id}#/properties/a~1b`],
  ["#/properties/a%20b", `${id}#/properties/a b`],
  ["#/properties/100%25", `${id}#/properties/100%`],
  ["#/properties/%E6%97%A5", `${id}#/properties/日`],
  ["#%", `${id}#%`],
  ["http://[", "http://["],
] as const)("the $ref %j leads to %s", ([ref, address]) => {
  expect(resolveRef(id, ref)).toBe(address);
});
