// Code generated from schemas/session.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { Report } from "../../runtime/report.ts";
import { isUriFormat } from "../formats/uri.ts";
import { reportFfmpegProfile } from "../ffmpeg-profile/report.ts";
import { reportRecordingStatus } from "../recording-status/report.ts";

const id = "https://session-schema.dev/session.schema.json#";

const func0 = Object.prototype.propertyIsEnumerable;

const names0 = [ "id", "name", "lastSeen", "sourceSegments", "transcodedSegments", "sourceSegmentsDuration", "transcodedSegmentsDuration", "sourceBytes", "transcodedBytes", "ingestRate", "outgoingRate", "isHealthy", "issues", "createdAt", "parentId", "record", "recordingStatus", "recordingUrl", "mp4Url", "playbackId", "profiles" ];

export function reportSession(data: unknown, instancePath: string, out: Report): void {
  if (data && "object" == typeof data && !Array.isArray(data)) {
    void 0 !== data.name && func0.call(data, "name") || out.missing(instancePath, id, "name");
    for (const key0 of names0) {
      if (Object.prototype.propertyIsEnumerable.call(data, key0) && void 0 !== data[key0]) {
        if ("id" === key0) {
          let data0 = data[key0];
          "string" === typeof data0 ? data0.length < 1 && out.add(instancePath + "/" + key0, id + "/properties/" + key0, "minLength", data0, "at least 1 character long", {
            limit: 1
          }, true) : out.add(instancePath + "/" + key0, id + "/properties/" + key0, "type", data0, "a string", {
            types: [ "string" ]
          }, false);
        } else if ("issues" === key0) {
          let data1 = data[key0];
          if (Array.isArray(data1)) {
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              "string" !== typeof data2 && out.add(instancePath + "/" + key0 + "/" + i0, id + "/properties/" + key0 + "/items", "type", data2, "a string", {
                types: [ "string" ]
              }, false);
            }
          } else {
            out.add(instancePath + "/" + key0, id + "/properties/" + key0, "type", data1, "an array", {
              types: [ "array" ]
            }, false);
          }
        } else if ("recordingStatus" === key0) {
          reportRecordingStatus(data[key0], instancePath + "/" + key0, out);
        } else if ("profiles" === key0) {
          let data4 = data[key0];
          if (Array.isArray(data4)) {
            const len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++) {
              reportFfmpegProfile(data4[i1], instancePath + "/" + key0 + "/" + i1, out);
            }
          } else {
            out.add(instancePath + "/" + key0, id + "/properties/" + key0, "type", data4, "an array", {
              types: [ "array" ]
            }, false);
          }
        } else if ("isHealthy" === key0 || "record" === key0) {
          let data6 = data[key0];
          "boolean" !== typeof data6 && out.add(instancePath + "/" + key0, id + "/properties/" + key0, "type", data6, "true or false", {
            types: [ "boolean" ]
          }, false);
        } else if ("recordingUrl" === key0 || "mp4Url" === key0) {
          let data7 = data[key0];
          "string" === typeof data7 ? isUriFormat(data7) || out.add(instancePath + "/" + key0, id + "/properties/" + key0, "format", data7, "an absolute URI such as https://example.com/a", {
            format: "uri"
          }, true) : out.add(instancePath + "/" + key0, id + "/properties/" + key0, "type", data7, "a string", {
            types: [ "string" ]
          }, false);
        } else if ("name" === key0 || "parentId" === key0 || "playbackId" === key0) {
          let data8 = data[key0];
          "string" !== typeof data8 && out.add(instancePath + "/" + key0, id + "/properties/" + key0, "type", data8, "a string", {
            types: [ "string" ]
          }, false);
        } else {
          let data9 = data[key0];
          Number.isFinite(data9) ? data9 < 0 && out.add(instancePath + "/" + key0, id + "/properties/" + key0, "minimum", data9, "at least 0", {
            limit: 0
          }, true) : out.add(instancePath + "/" + key0, id + "/properties/" + key0, "type", data9, "a number", {
            types: [ "number" ]
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
