// Code generated from schemas/recording-waiting-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { Report } from "../../runtime/report.ts";
import { reportSession } from "../session/report.ts";

const id = "https://session-schema.dev/recording-waiting-event.schema.json#";

const func0 = Object.prototype.propertyIsEnumerable;

export function reportRecordingWaitingEvent(data: unknown, instancePath: string, out: Report): void {
  if (data && "object" == typeof data && !Array.isArray(data)) {
    void 0 !== data.id && func0.call(data, "id") || out.missing(instancePath, id + "/required", "id");
    void 0 !== data.webhookId && func0.call(data, "webhookId") || out.missing(instancePath, id + "/required", "webhookId");
    void 0 !== data.createdAt && func0.call(data, "createdAt") || out.missing(instancePath, id + "/required", "createdAt");
    void 0 !== data.timestamp && func0.call(data, "timestamp") || out.missing(instancePath, id + "/required", "timestamp");
    void 0 !== data.event && func0.call(data, "event") || out.missing(instancePath, id + "/required", "event");
    void 0 !== data.payload && func0.call(data, "payload") || out.missing(instancePath, id + "/required", "payload");
    if (Object.prototype.propertyIsEnumerable.call(data, "id") && void 0 !== data.id) {
      let data0 = data.id;
      "string" === typeof data0 ? data0.length < 1 && out.add(instancePath + "/id", id + "/properties/id/minLength", "minLength", data0, "at least 1 character long", {
        limit: 1
      }, true) : out.add(instancePath + "/id", id + "/properties/id/type", "type", data0, "a string", {
        types: [ "string" ]
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "webhookId") && void 0 !== data.webhookId) {
      let data1 = data.webhookId;
      "string" === typeof data1 ? data1.length < 1 && out.add(instancePath + "/webhookId", id + "/properties/webhookId/minLength", "minLength", data1, "at least 1 character long", {
        limit: 1
      }, true) : out.add(instancePath + "/webhookId", id + "/properties/webhookId/type", "type", data1, "a string", {
        types: [ "string" ]
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "createdAt") && void 0 !== data.createdAt) {
      let data2 = data.createdAt;
      Number.isFinite(data2) ? data2 < 0 && out.add(instancePath + "/createdAt", id + "/properties/createdAt/minimum", "minimum", data2, "at least 0", {
        limit: 0
      }, true) : out.add(instancePath + "/createdAt", id + "/properties/createdAt/type", "type", data2, "a number", {
        types: [ "number" ]
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "timestamp") && void 0 !== data.timestamp) {
      let data3 = data.timestamp;
      Number.isFinite(data3) ? data3 < 0 && out.add(instancePath + "/timestamp", id + "/properties/timestamp/minimum", "minimum", data3, "at least 0", {
        limit: 0
      }, true) : out.add(instancePath + "/timestamp", id + "/properties/timestamp/type", "type", data3, "a number", {
        types: [ "number" ]
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "event") && void 0 !== data.event) {
      let data4 = data.event;
      "recording.waiting" !== data4 && out.add(instancePath + "/event", id + "/properties/event/const", "const", data4, '"recording.waiting"', {
        value: "recording.waiting"
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "stream") && void 0 !== data.stream) {
      let data5 = data.stream;
      data5 && "object" == typeof data5 && !Array.isArray(data5) || out.add(instancePath + "/stream", id + "/properties/stream/type", "type", data5, "an object", {
        types: [ "object" ]
      }, false);
    }
    if (Object.prototype.propertyIsEnumerable.call(data, "payload") && void 0 !== data.payload) {
      let data6 = data.payload;
      if (data6 && "object" == typeof data6 && !Array.isArray(data6)) {
        void 0 !== data6.session && func0.call(data6, "session") || out.missing(instancePath + "/payload", id + "/properties/payload/required", "session");
        Object.prototype.propertyIsEnumerable.call(data6, "session") && void 0 !== data6.session && reportSession(data6.session, instancePath + "/payload/session", out);
        for (const key0 of Object.keys(data6)) {
          "session" !== key0 && void 0 !== data6[key0] && out.unknown(instancePath + "/payload", id + "/properties/payload/additionalProperties", key0, [ "session" ]);
        }
      } else {
        out.add(instancePath + "/payload", id + "/properties/payload/type", "type", data6, "an object", {
          types: [ "object" ]
        }, false);
      }
    }
    for (const key1 of Object.keys(data)) {
      "id" !== key1 && "webhookId" !== key1 && "createdAt" !== key1 && "timestamp" !== key1 && "event" !== key1 && "stream" !== key1 && "payload" !== key1 && void 0 !== data[key1] && out.unknown(instancePath, id + "/additionalProperties", key1, [ "id", "webhookId", "createdAt", "timestamp", "event", "stream", "payload" ]);
    }
  } else {
    out.add(instancePath, id + "/type", "type", data, "an object", {
      types: [ "object" ]
    }, false);
  }
}
