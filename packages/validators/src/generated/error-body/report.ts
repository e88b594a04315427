// Code generated from schemas/error-body.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { Report } from "../../runtime/report.ts";

const id = "https://session-schema.dev/error-body.schema.json#";

const func0 = Object.prototype.propertyIsEnumerable;

export function reportErrorBody(data: unknown, instancePath: string, out: Report): void {
  if (data && "object" == typeof data && !Array.isArray(data)) {
    void 0 !== data.errors && func0.call(data, "errors") || out.missing(instancePath, id + "/required", "errors");
    if (Object.prototype.propertyIsEnumerable.call(data, "errors") && void 0 !== data.errors) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          "string" !== typeof data1 && out.add(instancePath + "/errors/" + i0, id + "/properties/errors/items/type", "type", data1, "a string", {
            types: [ "string" ]
          }, false);
        }
      } else {
        out.add(instancePath + "/errors", id + "/properties/errors/type", "type", data0, "an array", {
          types: [ "array" ]
        }, false);
      }
    }
    for (const key0 of Object.keys(data)) {
      "errors" !== key0 && void 0 !== data[key0] && out.unknown(instancePath, id + "/additionalProperties", key0, [ "errors" ]);
    }
  } else {
    out.add(instancePath, id + "/type", "type", data, "an object", {
      types: [ "object" ]
    }, false);
  }
}
