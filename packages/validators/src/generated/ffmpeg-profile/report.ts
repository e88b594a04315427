// Code generated from schemas/ffmpeg-profile.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { Report } from "../../runtime/report.ts";
import { codePoints } from "../../runtime/code-points.ts";
import { reportEncoder } from "../encoder/report.ts";
import { reportProfile } from "../profile/report.ts";

const id = "https://session-schema.dev/ffmpeg-profile.schema.json#";

const func0 = Object.prototype.propertyIsEnumerable;

const names0 = [ "width", "height", "name", "bitrate", "fps", "fpsDen", "gop", "profile", "encoder" ];

export function reportFfmpegProfile(data: unknown, instancePath: string, out: Report): void {
  if (data && "object" == typeof data && !Array.isArray(data)) {
    void 0 !== data.width && func0.call(data, "width") || out.missing(instancePath, id, "width");
    void 0 !== data.height && func0.call(data, "height") || out.missing(instancePath, id, "height");
    void 0 !== data.name && func0.call(data, "name") || out.missing(instancePath, id, "name");
    void 0 !== data.bitrate && func0.call(data, "bitrate") || out.missing(instancePath, id, "bitrate");
    void 0 !== data.fps && func0.call(data, "fps") || out.missing(instancePath, id, "fps");
    for (const key0 of names0) {
      if (Object.prototype.propertyIsEnumerable.call(data, key0) && void 0 !== data[key0]) {
        if ("name" === key0) {
          let data0 = data[key0];
          if ("string" === typeof data0) {
            data0.length < 1 && out.add(instancePath + "/" + key0, id + "/properties/" + key0, "minLength", data0, "at least 1 character long", {
              limit: 1
            }, true);
            data0.length > 500 && (data0.length > 1e3 || codePoints(data0) > 500) && out.add(instancePath + "/" + key0, id + "/properties/" + key0, "maxLength", data0, "at most 500 characters long", {
              limit: 500
            }, true);
          } else {
            out.add(instancePath + "/" + key0, id + "/properties/" + key0, "type", data0, "a string", {
              types: [ "string" ]
            }, false);
          }
        } else if ("bitrate" === key0) {
          let data1 = data[key0];
          Number.isInteger(data1) || out.add(instancePath + "/" + key0, id + "/properties/" + key0, "type", data1, "an integer", {
            types: [ "integer" ]
          }, false);
          Number.isFinite(data1) && data1 < 400 && out.add(instancePath + "/" + key0, id + "/properties/" + key0, "minimum", data1, "at least 400", {
            limit: 400
          }, true);
        } else if ("fps" === key0) {
          let data2 = data[key0];
          Number.isInteger(data2) || out.add(instancePath + "/" + key0, id + "/properties/" + key0, "type", data2, "an integer", {
            types: [ "integer" ]
          }, false);
          Number.isFinite(data2) && data2 < 0 && out.add(instancePath + "/" + key0, id + "/properties/" + key0, "minimum", data2, "at least 0", {
            limit: 0
          }, true);
        } else if ("fpsDen" === key0) {
          let data3 = data[key0];
          Number.isInteger(data3) || out.add(instancePath + "/" + key0, id + "/properties/" + key0, "type", data3, "an integer", {
            types: [ "integer" ]
          }, false);
          Number.isFinite(data3) && data3 < 1 && out.add(instancePath + "/" + key0, id + "/properties/" + key0, "minimum", data3, "at least 1", {
            limit: 1
          }, true);
        } else if ("gop" === key0) {
          let data4 = data[key0];
          "string" !== typeof data4 && out.add(instancePath + "/" + key0, id + "/properties/" + key0, "type", data4, "a string", {
            types: [ "string" ]
          }, false);
        } else if ("profile" === key0) {
          reportProfile(data[key0], instancePath + "/" + key0, out);
        } else if ("encoder" === key0) {
          reportEncoder(data[key0], instancePath + "/" + key0, out);
        } else {
          let data7 = data[key0];
          Number.isInteger(data7) || out.add(instancePath + "/" + key0, id + "/properties/" + key0, "type", data7, "an integer", {
            types: [ "integer" ]
          }, false);
          Number.isFinite(data7) && data7 < 128 && out.add(instancePath + "/" + key0, id + "/properties/" + key0, "minimum", data7, "at least 128", {
            limit: 128
          }, true);
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
