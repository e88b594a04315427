// Code generated from schemas/error-body.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { Report } from "../../runtime/report.ts";

const id = "https://session-schema.dev/error-body.schema.json#";

const func0 = Object.prototype.propertyIsEnumerable;

const names0 = [ "errors" ];

export function reportErrorBody(data: unknown, instancePath: string, out: Report): void {
  if (data && "object" == typeof data && !Array.isArray(data)) {
    void 0 !== data.errors && func0.call(data, "errors") || out.missing(instancePath, id, "errors");
    for (const key0 of names0) {
      if (Object.prototype.propertyIsEnumerable.call(data, key0) && void 0 !== data[key0]) {
        let data0 = data[key0];
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            "string" !== typeof data1 && out.add(instancePath + "/" + key0 + "/" + i0, id + "/properties/" + key0 + "/items", "type", data1, "a string", {
              types: [ "string" ]
            }, false);
          }
        } else {
          out.add(instancePath + "/" + key0, id + "/properties/" + key0, "type", data0, "an array", {
            types: [ "array" ]
          }, false);
        }
      }
    }
    for (const key1 of Object.keys(data)) {
      names0.includes(key1) || void 0 === data[key1] || out.unknown(instancePath, id, key1, names0);
    }
  } else {
    out.add(instancePath, id, "type", data, "an object", {
      types: [ "object" ]
    }, false);
  }
}
