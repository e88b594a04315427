import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import type { Session, TolerantSession } from "@session-schema/types";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { isUriFormat } from "./generated/formats/uri.ts";
import { payloadLike } from "./testing/payloads.ts";
import { models, sessionStandard, sessionTolerantStandard } from "./testing/public.ts";

const profile = { width: 1280, height: 720, name: "720p", bitrate: 4000, fps: 30 };
const { fps: _, ...withoutFps } = profile;

const errorsOf = async (values: object): Promise<object> => {
  const { errors } = await standardSchemaResolver(sessionStandard)(values as never, undefined, {
    fields: {},
    shouldUseNativeValidation: false,
  });
  return errors;
};

test.for([
  { what: "a missing property", values: {}, errors: { name: { message: "name is required, but missing" } } },
  {
    what: "an unknown property",
    values: { name: "a", nam: 1 },
    errors: { nam: { message: expect.stringContaining("not a known property") } },
  },
  { what: "a wrong value", values: { name: 1 }, errors: { name: { message: "name must be a string, got the number 1" } } },
  {
    what: "a missing property of an item",
    values: { name: "a", profiles: [profile, withoutFps] },
    errors: { profiles: [undefined, { fps: { message: "profiles[1].fps is required, but missing" } }] },
  },
])("react-hook-form shows the error at its field for $what", async ({ values, errors }) => {
  const found = await errorsOf(values);
  expect(found).toMatchObject(errors);
});

test("the index of an array is a number in a path", () => {
  const result = sessionStandard["~standard"].validate({ name: "a", profiles: [withoutFps] });
  expect(result).toMatchObject({ issues: [{ path: ["profiles", 0, "fps"] }] });
});

test("the types are those of the specification", () => {
  expectTypeOf(sessionStandard).toExtend<StandardSchemaV1<Session>>();
  expectTypeOf(sessionStandard).toExtend<StandardJSONSchemaV1<Session>>();
  expectTypeOf(sessionTolerantStandard).toExtend<StandardSchemaV1<TolerantSession>>();
});

describe.for(Object.values(models))("the JSON Schema of $name", ({ name, standard, tolerantStandard, is, read }) => {
  const formats = { uri: isUriFormat };
  const compilers = {
    "draft-2020-12": (schema: object) => new Ajv2020({ strict: false, strictNumbers: true, formats }).compile(schema),
    "draft-07": (schema: object) => new Ajv({ strict: false, strictNumbers: true, formats }).compile(schema),
  };

  test.for(["draft-2020-12", "draft-07"] as const)("accepts the same payloads in %s, in one document", (target) => {
    const strict = compilers[target](standard["~standard"].jsonSchema.input({ target }));
    const tolerant = compilers[target](tolerantStandard["~standard"].jsonSchema.output({ target }));
    fc.assert(
      fc.property(payloadLike(name), (payload) => {
        expect(strict(payload)).toBe(is(payload));
        expect(tolerant(payload)).toBe(read(payload).ok);
      }),
    );
  });

  test("is another object each time, so that nobody can change it for others", () => {
    const { input } = standard["~standard"].jsonSchema;
    Object.assign(input({ target: "draft-2020-12" }), { type: "nothing" });
    expect(input({ target: "draft-2020-12" })).not.toMatchObject({ type: "nothing" });
  });

  test("of another version is an error that names those that there are", () => {
    expect(() => standard["~standard"].jsonSchema.input({ target: "openapi-3.0" })).toThrow(
      'The JSON Schema target "openapi-3.0" isn\'t supported. Use "draft-2020-12" or "draft-07".',
    );
  });
});
