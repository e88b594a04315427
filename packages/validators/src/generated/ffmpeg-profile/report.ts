// Code generated from schemas/ffmpeg-profile.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { Report } from "../../runtime/report.ts";
import { codePoints } from "../../runtime/code-points.ts";
import { reportEncoder } from "../encoder/report.ts";
import { reportProfile } from "../profile/report.ts";

const id = "https://session-schema.dev/ffmpeg-profile.schema.json#";

const func0 = Object.prototype.propertyIsEnumerable;

export function reportFfmpegProfile(data: unknown, instancePath: string, out: Report): void {
  if (data && "object" == typeof data && !Array.isArray(data)) {
    void 0 !== data.width && func0.call(data, "width") || out.missing(instancePath, id + "/required", "width");
    void 0 !== data.height && func0.call(data, "height") || out.missing(instancePath, id + "/required", "height");
    void 0 !== data.name && func0.call(data, "name") || out.missing(instancePath, id + "/required", "name");
    void 0 !== data.bitrate && func0.call(data, "bitrate") || out.missing(instancePath, id + "/required", "bitrate");
    void 0 !== data.fps && func0.call(data, "fps") || out.missing(instancePath, id + "/required", "fps");
    if (Object.prototype.propertyIsEnumerable.call(data, "width") && void 0 !== data.width) {
      let data0 = data.width;
      Number.isInteger(data0) || out.add(instancePath + "/width", id + "/properties/width/type", "type", data0, "an integer", {
        types: [ "integer" ]
      }, false);
      Number.isFinite(data0) && data0 < 128 && out.add(instancePath + "/width", id + "/properties/width/minimum", "minimum", data0, "at least 128", {
        limit: 128
      }, true);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "height") && void 0 !== data.height) {
      let data1 = data.height;
      Number.isInteger(data1) || out.add(instancePath + "/height", id + "/properties/height/type", "type", data1, "an integer", {
        types: [ "integer" ]
      }, false);
      Number.isFinite(data1) && data1 < 128 && out.add(instancePath + "/height", id + "/properties/height/minimum", "minimum", data1, "at least 128", {
        limit: 128
      }, true);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "name") && void 0 !== data.name) {
      let data2 = data.name;
      if ("string" === typeof data2) {
        data2.length < 1 && out.add(instancePath + "/name", id + "/properties/name/minLength", "minLength", data2, "at least 1 character long", {
          limit: 1
        }, true);
        data2.length > 500 && (data2.length > 1e3 || codePoints(data2) > 500) && out.add(instancePath + "/name", id + "/properties/name/maxLength", "maxLength", data2, "at most 500 characters long", {
          limit: 500
        }, true);
      } else {
        out.add(instancePath + "/name", id + "/properties/name/type", "type", data2, "a string", {
          types: [ "string" ]
        }, false);
      }
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "bitrate") && void 0 !== data.bitrate) {
      let data3 = data.bitrate;
      Number.isInteger(data3) || out.add(instancePath + "/bitrate", id + "/properties/bitrate/type", "type", data3, "an integer", {
        types: [ "integer" ]
      }, false);
      Number.isFinite(data3) && data3 < 400 && out.add(instancePath + "/bitrate", id + "/properties/bitrate/minimum", "minimum", data3, "at least 400", {
        limit: 400
      }, true);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "fps") && void 0 !== data.fps) {
      let data4 = data.fps;
      Number.isInteger(data4) || out.add(instancePath + "/fps", id + "/properties/fps/type", "type", data4, "an integer", {
        types: [ "integer" ]
      }, false);
      Number.isFinite(data4) && data4 < 0 && out.add(instancePath + "/fps", id + "/properties/fps/minimum", "minimum", data4, "at least 0", {
        limit: 0
      }, true);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "fpsDen") && void 0 !== data.fpsDen) {
      let data5 = data.fpsDen;
      Number.isInteger(data5) || out.add(instancePath + "/fpsDen", id + "/properties/fpsDen/type", "type", data5, "an integer", {
        types: [ "integer" ]
      }, false);
      Number.isFinite(data5) && data5 < 1 && out.add(instancePath + "/fpsDen", id + "/properties/fpsDen/minimum", "minimum", data5, "at least 1", {
        limit: 1
      }, true);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "gop") && void 0 !== data.gop) {
      let data6 = data.gop;
      "string" !== typeof data6 && out.add(instancePath + "/gop", id + "/properties/gop/type", "type", data6, "a string", {
        types: [ "string" ]
      }, false);
    }
    Object.prototype.propertyIsEnumerable.call(data, "profile") && void 0 !== data.profile && reportProfile(data.profile, instancePath + "/profile", out);
    Object.prototype.propertyIsEnumerable.call(data, "encoder") && void 0 !== data.encoder && reportEncoder(data.encoder, instancePath + "/encoder", out);
    for (const key0 of Object.keys(data)) {
      "width" !== key0 && "height" !== key0 && "name" !== key0 && "bitrate" !== key0 && "fps" !== key0 && "fpsDen" !== key0 && "gop" !== key0 && "profile" !== key0 && "encoder" !== key0 && void 0 !== data[key0] && out.unknown(instancePath, id + "/additionalProperties", key0, [ "width", "height", "name", "bitrate", "fps", "fpsDen", "gop", "profile", "encoder" ]);
    }
  } else {
    out.add(instancePath, id + "/type", "type", data, "an object", {
      types: [ "object" ]
    }, false);
  }
}
