// Code generated from schemas/session.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { Report } from "../../runtime/report.ts";
import { isFfmpegProfile } from "../ffmpeg-profile/is.ts";
import { isRecordingStatus } from "../recording-status/is.ts";
import { isUriFormat } from "../formats/uri.ts";
import { ownProperties } from "../../runtime/own-properties.ts";
import { reportFfmpegProfile } from "../ffmpeg-profile/report.ts";
import { reportRecordingStatus } from "../recording-status/report.ts";

const id = "https://session-schema.dev/session.schema.json#";

const names0 = [ "id", "name", "lastSeen", "sourceSegments", "transcodedSegments", "sourceSegmentsDuration", "transcodedSegmentsDuration", "sourceBytes", "transcodedBytes", "ingestRate", "outgoingRate", "isHealthy", "issues", "createdAt", "parentId", "record", "recordingStatus", "recordingUrl", "mp4Url", "playbackId", "profiles" ];

export function reportSession(data: unknown, instancePath: string, out: Report): void {
  if (data && "object" == typeof data && !Array.isArray(data)) {
    const own0 = ownProperties(data, names0);
    void 0 === own0.values[1] && out.missing(instancePath, id, "name");
    for (let i0 = 0; i0 < 21; i0++) {
      const data0 = own0.values[i0];
      if (void 0 !== data0) {
        const key0 = names0[i0];
        if ("id" === key0) {
          "string" === typeof data0 ? data0.length < 1 && out.add(instancePath, id, key0, "minLength", data0, "at least 1 character long", {
            limit: 1
          }, true) : out.add(instancePath, id, key0, "type", data0, "a string", {
            types: [ "string" ]
          }, false);
        } else if ("issues" === key0) {
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
        } else if ("recordingStatus" === key0) {
          isRecordingStatus(data0) || reportRecordingStatus(data0, instancePath + "/" + key0, out);
        } else if ("profiles" === key0) {
          if (Array.isArray(data0)) {
            const len1 = data0.length;
            for (let i2 = 0; i2 < len1; i2++) {
              let data2 = data0[i2];
              isFfmpegProfile(data2) || reportFfmpegProfile(data2, instancePath + "/" + key0 + "/" + i2, out);
            }
          } else {
            out.add(instancePath, id, key0, "type", data0, "an array", {
              types: [ "array" ]
            }, false);
          }
        } else {
          "isHealthy" === key0 || "record" === key0 ? "boolean" !== typeof data0 && out.add(instancePath, id, key0, "type", data0, "true or false", {
            types: [ "boolean" ]
          }, false) : "recordingUrl" === key0 || "mp4Url" === key0 ? "string" === typeof data0 ? isUriFormat(data0) || out.add(instancePath, id, key0, "format", data0, "an absolute URI such as https://example.com/a", {
            format: "uri"
          }, true) : out.add(instancePath, id, key0, "type", data0, "a string", {
            types: [ "string" ]
          }, false) : "name" === key0 || "parentId" === key0 || "playbackId" === key0 ? "string" !== typeof data0 && out.add(instancePath, id, key0, "type", data0, "a string", {
            types: [ "string" ]
          }, false) : Number.isFinite(data0) ? data0 < 0 && out.add(instancePath, id, key0, "minimum", data0, "at least 0", {
            limit: 0
          }, true) : out.add(instancePath, id, key0, "type", data0, "a number", {
            types: [ "number" ]
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
