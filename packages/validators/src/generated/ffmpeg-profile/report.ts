// Code generated from schemas/ffmpeg-profile.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { Report } from "../../runtime/report.ts";
import { codePoints } from "../../runtime/code-points.ts";
import { isEncoder } from "../encoder/is.ts";
import { isProfile } from "../profile/is.ts";
import { ownProperties } from "../../runtime/own-properties.ts";
import { reportEncoder } from "../encoder/report.ts";
import { reportProfile } from "../profile/report.ts";

const id = "https://session-schema.dev/ffmpeg-profile.schema.json#";

const names0 = [ "width", "height", "name", "bitrate", "fps", "fpsDen", "gop", "profile", "encoder" ];

export function reportFfmpegProfile(data: unknown, instancePath: string, out: Report): void {
  if (data && "object" == typeof data && !Array.isArray(data)) {
    const own0 = ownProperties(data, names0);
    void 0 === own0.values[0] && out.missing(instancePath, id, "width");
    void 0 === own0.values[1] && out.missing(instancePath, id, "height");
    void 0 === own0.values[2] && out.missing(instancePath, id, "name");
    void 0 === own0.values[3] && out.missing(instancePath, id, "bitrate");
    void 0 === own0.values[4] && out.missing(instancePath, id, "fps");
    for (let i0 = 0; i0 < 9; i0++) {
      const data0 = own0.values[i0];
      if (void 0 !== data0) {
        const key0 = names0[i0];
        if ("name" === key0) {
          if ("string" === typeof data0) {
            data0.length < 1 && out.add(instancePath, id, key0, "minLength", data0, "at least 1 character long", {
              limit: 1
            }, true);
            data0.length > 500 && (data0.length > 1e3 || codePoints(data0) > 500) && out.add(instancePath, id, key0, "maxLength", data0, "at most 500 characters long", {
              limit: 500
            }, true);
          } else {
            out.add(instancePath, id, key0, "type", data0, "a string", {
              types: [ "string" ]
            }, false);
          }
        } else if ("bitrate" === key0) {
          Number.isInteger(data0) || out.add(instancePath, id, key0, "type", data0, "an integer", {
            types: [ "integer" ]
          }, false);
          Number.isFinite(data0) && data0 < 400 && out.add(instancePath, id, key0, "minimum", data0, "at least 400", {
            limit: 400
          }, true);
        } else if ("fps" === key0) {
          Number.isInteger(data0) || out.add(instancePath, id, key0, "type", data0, "an integer", {
            types: [ "integer" ]
          }, false);
          Number.isFinite(data0) && data0 < 0 && out.add(instancePath, id, key0, "minimum", data0, "at least 0", {
            limit: 0
          }, true);
        } else if ("fpsDen" === key0) {
          Number.isInteger(data0) || out.add(instancePath, id, key0, "type", data0, "an integer", {
            types: [ "integer" ]
          }, false);
          Number.isFinite(data0) && data0 < 1 && out.add(instancePath, id, key0, "minimum", data0, "at least 1", {
            limit: 1
          }, true);
        } else if ("gop" === key0) {
          "string" !== typeof data0 && out.add(instancePath, id, key0, "type", data0, "a string", {
            types: [ "string" ]
          }, false);
        } else if ("profile" === key0) {
          isProfile(data0) || reportProfile(data0, instancePath + "/" + key0, out);
        } else if ("encoder" === key0) {
          isEncoder(data0) || reportEncoder(data0, instancePath + "/" + key0, out);
        } else {
          Number.isInteger(data0) || out.add(instancePath, id, key0, "type", data0, "an integer", {
            types: [ "integer" ]
          }, false);
          Number.isFinite(data0) && data0 < 128 && out.add(instancePath, id, key0, "minimum", data0, "at least 128", {
            limit: 128
          }, true);
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
