// Code generated from schemas/error-body.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { Report } from "../../runtime/report.ts";
import { ownProperties } from "../../runtime/own-properties.ts";

const id = "https://session-schema.dev/error-body.schema.json#";

const names0 = [ "errors" ];

export function reportErrorBody(data: unknown, instancePath: string, out: Report): void {
  if (data && "object" == typeof data && !Array.isArray(data)) {
    const own0 = ownProperties(data, names0);
    void 0 === own0.values[0] && out.missing(instancePath, id, "errors");
    for (let i0 = 0; i0 < 1; i0++) {
      const data0 = own0.values[i0];
      if (void 0 !== data0) {
        const key0 = names0[i0];
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i1 = 0; i1 < len0; i1++) {
            let data1 = data0[i1];
            "string" !== typeof data1 && out.add(instancePath + "/" + key0 + "/" + i1, id + "/properties/" + key0 + "/items", "", "type", data1, "a string", {
              types: [ "string" ]
            }, false);
          }
        } else {
          out.add(instancePath, id, key0, "type", data0, "an array", {
            types: [ "array" ]
          }, false);
        }
      }
    }
    for (const key1 of own0.others) {
      out.unknown(instancePath, id, key1, names0);
    }
  } else {
    out.add(instancePath, id, "", "type", data, "an object", {
      types: [ "object" ]
    }, false);
  }
}
