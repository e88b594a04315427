// Code generated from schemas/session.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { Report } from "../../runtime/report.ts";
import { isUriFormat } from "../formats/uri.ts";
import { reportFfmpegProfile } from "../ffmpeg-profile/report.ts";
import { reportRecordingStatus } from "../recording-status/report.ts";

const id = "https://session-schema.dev/session.schema.json#";

const func0 = Object.prototype.propertyIsEnumerable;

export function reportSession(data: unknown, instancePath: string, out: Report): void {
  if (data && "object" == typeof data && !Array.isArray(data)) {
    void 0 !== data.name && func0.call(data, "name") || out.missing(instancePath, id + "/required", "name");
    if (Object.prototype.propertyIsEnumerable.call(data, "id") && void 0 !== data.id) {
      let data0 = data.id;
      "string" === typeof data0 ? data0.length < 1 && out.add(instancePath + "/id", id + "/properties/id/minLength", "minLength", data0, "at least 1 character long", {
        limit: 1
      }, true) : out.add(instancePath + "/id", id + "/properties/id/type", "type", data0, "a string", {
        types: [ "string" ]
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "name") && void 0 !== data.name) {
      let data1 = data.name;
      "string" !== typeof data1 && out.add(instancePath + "/name", id + "/properties/name/type", "type", data1, "a string", {
        types: [ "string" ]
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "lastSeen") && void 0 !== data.lastSeen) {
      let data2 = data.lastSeen;
      Number.isFinite(data2) ? data2 < 0 && out.add(instancePath + "/lastSeen", id + "/properties/lastSeen/minimum", "minimum", data2, "at least 0", {
        limit: 0
      }, true) : out.add(instancePath + "/lastSeen", id + "/properties/lastSeen/type", "type", data2, "a number", {
        types: [ "number" ]
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "sourceSegments") && void 0 !== data.sourceSegments) {
      let data3 = data.sourceSegments;
      Number.isFinite(data3) ? data3 < 0 && out.add(instancePath + "/sourceSegments", id + "/properties/sourceSegments/minimum", "minimum", data3, "at least 0", {
        limit: 0
      }, true) : out.add(instancePath + "/sourceSegments", id + "/properties/sourceSegments/type", "type", data3, "a number", {
        types: [ "number" ]
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "transcodedSegments") && void 0 !== data.transcodedSegments) {
      let data4 = data.transcodedSegments;
      Number.isFinite(data4) ? data4 < 0 && out.add(instancePath + "/transcodedSegments", id + "/properties/transcodedSegments/minimum", "minimum", data4, "at least 0", {
        limit: 0
      }, true) : out.add(instancePath + "/transcodedSegments", id + "/properties/transcodedSegments/type", "type", data4, "a number", {
        types: [ "number" ]
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "sourceSegmentsDuration") && void 0 !== data.sourceSegmentsDuration) {
      let data5 = data.sourceSegmentsDuration;
      Number.isFinite(data5) ? data5 < 0 && out.add(instancePath + "/sourceSegmentsDuration", id + "/properties/sourceSegmentsDuration/minimum", "minimum", data5, "at least 0", {
        limit: 0
      }, true) : out.add(instancePath + "/sourceSegmentsDuration", id + "/properties/sourceSegmentsDuration/type", "type", data5, "a number", {
        types: [ "number" ]
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "transcodedSegmentsDuration") && void 0 !== data.transcodedSegmentsDuration) {
      let data6 = data.transcodedSegmentsDuration;
      Number.isFinite(data6) ? data6 < 0 && out.add(instancePath + "/transcodedSegmentsDuration", id + "/properties/transcodedSegmentsDuration/minimum", "minimum", data6, "at least 0", {
        limit: 0
      }, true) : out.add(instancePath + "/transcodedSegmentsDuration", id + "/properties/transcodedSegmentsDuration/type", "type", data6, "a number", {
        types: [ "number" ]
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "sourceBytes") && void 0 !== data.sourceBytes) {
      let data7 = data.sourceBytes;
      Number.isFinite(data7) ? data7 < 0 && out.add(instancePath + "/sourceBytes", id + "/properties/sourceBytes/minimum", "minimum", data7, "at least 0", {
        limit: 0
      }, true) : out.add(instancePath + "/sourceBytes", id + "/properties/sourceBytes/type", "type", data7, "a number", {
        types: [ "number" ]
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "transcodedBytes") && void 0 !== data.transcodedBytes) {
      let data8 = data.transcodedBytes;
      Number.isFinite(data8) ? data8 < 0 && out.add(instancePath + "/transcodedBytes", id + "/properties/transcodedBytes/minimum", "minimum", data8, "at least 0", {
        limit: 0
      }, true) : out.add(instancePath + "/transcodedBytes", id + "/properties/transcodedBytes/type", "type", data8, "a number", {
        types: [ "number" ]
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "ingestRate") && void 0 !== data.ingestRate) {
      let data9 = data.ingestRate;
      Number.isFinite(data9) ? data9 < 0 && out.add(instancePath + "/ingestRate", id + "/properties/ingestRate/minimum", "minimum", data9, "at least 0", {
        limit: 0
      }, true) : out.add(instancePath + "/ingestRate", id + "/properties/ingestRate/type", "type", data9, "a number", {
        types: [ "number" ]
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "outgoingRate") && void 0 !== data.outgoingRate) {
      let data10 = data.outgoingRate;
      Number.isFinite(data10) ? data10 < 0 && out.add(instancePath + "/outgoingRate", id + "/properties/outgoingRate/minimum", "minimum", data10, "at least 0", {
        limit: 0
      }, true) : out.add(instancePath + "/outgoingRate", id + "/properties/outgoingRate/type", "type", data10, "a number", {
        types: [ "number" ]
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "isHealthy") && void 0 !== data.isHealthy) {
      let data11 = data.isHealthy;
      "boolean" !== typeof data11 && out.add(instancePath + "/isHealthy", id + "/properties/isHealthy/type", "type", data11, "true or false", {
        types: [ "boolean" ]
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "issues") && void 0 !== data.issues) {
      let data12 = data.issues;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          "string" !== typeof data13 && out.add(instancePath + "/issues/" + i0, id + "/properties/issues/items/type", "type", data13, "a string", {
            types: [ "string" ]
          }, false);
        }
      } else {
        out.add(instancePath + "/issues", id + "/properties/issues/type", "type", data12, "an array", {
          types: [ "array" ]
        }, false);
      }
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "createdAt") && void 0 !== data.createdAt) {
      let data14 = data.createdAt;
      Number.isFinite(data14) ? data14 < 0 && out.add(instancePath + "/createdAt", id + "/properties/createdAt/minimum", "minimum", data14, "at least 0", {
        limit: 0
      }, true) : out.add(instancePath + "/createdAt", id + "/properties/createdAt/type", "type", data14, "a number", {
        types: [ "number" ]
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "parentId") && void 0 !== data.parentId) {
      let data15 = data.parentId;
      "string" !== typeof data15 && out.add(instancePath + "/parentId", id + "/properties/parentId/type", "type", data15, "a string", {
        types: [ "string" ]
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "record") && void 0 !== data.record) {
      let data16 = data.record;
      "boolean" !== typeof data16 && out.add(instancePath + "/record", id + "/properties/record/type", "type", data16, "true or false", {
        types: [ "boolean" ]
      }, false);
    }
    Object.prototype.propertyIsEnumerable.call(data, "recordingStatus") && void 0 !== data.recordingStatus && reportRecordingStatus(data.recordingStatus, instancePath + "/recordingStatus", out);
    if (Object.prototype.propertyIsEnumerable.call(data, "recordingUrl") && void 0 !== data.recordingUrl) {
      let data18 = data.recordingUrl;
      "string" === typeof data18 ? isUriFormat(data18) || out.add(instancePath + "/recordingUrl", id + "/properties/recordingUrl/format", "format", data18, "an absolute URI such as https://example.com/a", {
        format: "uri"
      }, true) : out.add(instancePath + "/recordingUrl", id + "/properties/recordingUrl/type", "type", data18, "a string", {
        types: [ "string" ]
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "mp4Url") && void 0 !== data.mp4Url) {
      let data19 = data.mp4Url;
      "string" === typeof data19 ? isUriFormat(data19) || out.add(instancePath + "/mp4Url", id + "/properties/mp4Url/format", "format", data19, "an absolute URI such as https://example.com/a", {
        format: "uri"
      }, true) : out.add(instancePath + "/mp4Url", id + "/properties/mp4Url/type", "type", data19, "a string", {
        types: [ "string" ]
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "playbackId") && void 0 !== data.playbackId) {
      let data20 = data.playbackId;
      "string" !== typeof data20 && out.add(instancePath + "/playbackId", id + "/properties/playbackId/type", "type", data20, "a string", {
        types: [ "string" ]
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "profiles") && void 0 !== data.profiles) {
      let data21 = data.profiles;
      if (Array.isArray(data21)) {
        const len1 = data21.length;
        for (let i1 = 0; i1 < len1; i1++) {
          reportFfmpegProfile(data21[i1], instancePath + "/profiles/" + i1, out);
        }
      } else {
        out.add(instancePath + "/profiles", id + "/properties/profiles/type", "type", data21, "an array", {
          types: [ "array" ]
        }, false);
      }
    }
    for (const key0 of Object.keys(data)) {
      "id" !== key0 && "name" !== key0 && "lastSeen" !== key0 && "sourceSegments" !== key0 && "transcodedSegments" !== key0 && "sourceSegmentsDuration" !== key0 && "transcodedSegmentsDuration" !== key0 && "sourceBytes" !== key0 && "transcodedBytes" !== key0 && "ingestRate" !== key0 && "outgoingRate" !== key0 && "isHealthy" !== key0 && "issues" !== key0 && "createdAt" !== key0 && "parentId" !== key0 && "record" !== key0 && "recordingStatus" !== key0 && "recordingUrl" !== key0 && "mp4Url" !== key0 && "playbackId" !== key0 && "profiles" !== key0 && void 0 !== data[key0] && out.unknown(instancePath, id + "/additionalProperties", key0, [ "id", "name", "lastSeen", "sourceSegments", "transcodedSegments", "sourceSegmentsDuration", "transcodedSegmentsDuration", "sourceBytes", "transcodedBytes", "ingestRate", "outgoingRate", "isHealthy", "issues", "createdAt", "parentId", "record", "recordingStatus", "recordingUrl", "mp4Url", "playbackId", "profiles" ]);
    }
  } else {
    out.add(instancePath, id + "/type", "type", data, "an object", {
      types: [ "object" ]
    }, false);
  }
}
