// Code generated from schemas/recording-started-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { Report } from "../../runtime/report.ts";
import { reportSession } from "../session/report.ts";

const id = "https://session-schema.dev/recording-started-event.schema.json#";

const func0 = Object.prototype.propertyIsEnumerable;

const names0 = [ "id", "webhookId", "createdAt", "timestamp", "event", "stream", "payload" ];

const names1 = [ "session" ];

export function reportRecordingStartedEvent(data: unknown, instancePath: string, out: Report): void {
  if (data && "object" == typeof data && !Array.isArray(data)) {
    void 0 !== data.id && func0.call(data, "id") || out.missing(instancePath, id, "id");
    void 0 !== data.webhookId && func0.call(data, "webhookId") || out.missing(instancePath, id, "webhookId");
    void 0 !== data.createdAt && func0.call(data, "createdAt") || out.missing(instancePath, id, "createdAt");
    void 0 !== data.timestamp && func0.call(data, "timestamp") || out.missing(instancePath, id, "timestamp");
    void 0 !== data.event && func0.call(data, "event") || out.missing(instancePath, id, "event");
    void 0 !== data.payload && func0.call(data, "payload") || out.missing(instancePath, id, "payload");
    for (const key0 of names0) {
      if (Object.prototype.propertyIsEnumerable.call(data, key0) && void 0 !== data[key0]) {
        if ("event" === key0) {
          let data0 = data[key0];
          "recording.started" !== data0 && out.add(instancePath + "/" + key0, id + "/properties/" + key0, "const", data0, '"recording.started"', {
            value: "recording.started"
          }, false);
        } else if ("stream" === key0) {
          let data1 = data[key0];
          data1 && "object" == typeof data1 && !Array.isArray(data1) || out.add(instancePath + "/" + key0, id + "/properties/" + key0, "type", data1, "an object", {
            types: [ "object" ]
          }, false);
        } else if ("payload" === key0) {
          let data2 = data[key0];
          if (data2 && "object" == typeof data2 && !Array.isArray(data2)) {
            void 0 !== data2.session && func0.call(data2, "session") || out.missing(instancePath + "/" + key0, id + "/properties/" + key0, "session");
            for (const key1 of names1) {
              Object.prototype.propertyIsEnumerable.call(data2, key1) && void 0 !== data2[key1] && reportSession(data2[key1], instancePath + "/" + key0 + "/" + key1, out);
            }
            for (const key2 of Object.keys(data2)) {
              names1.includes(key2) || void 0 === data2[key2] || out.unknown(instancePath + "/" + key0, id + "/properties/" + key0, key2, names1);
            }
          } else {
            out.add(instancePath + "/" + key0, id + "/properties/" + key0, "type", data2, "an object", {
              types: [ "object" ]
            }, false);
          }
        } else if ("id" === key0 || "webhookId" === key0) {
          let data4 = data[key0];
          "string" === typeof data4 ? data4.length < 1 && out.add(instancePath + "/" + key0, id + "/properties/" + key0, "minLength", data4, "at least 1 character long", {
            limit: 1
          }, true) : out.add(instancePath + "/" + key0, id + "/properties/" + key0, "type", data4, "a string", {
            types: [ "string" ]
          }, false);
        } else {
          let data5 = data[key0];
          Number.isFinite(data5) ? data5 < 0 && out.add(instancePath + "/" + key0, id + "/properties/" + key0, "minimum", data5, "at least 0", {
            limit: 0
          }, true) : out.add(instancePath + "/" + key0, id + "/properties/" + key0, "type", data5, "a number", {
            types: [ "number" ]
          }, false);
        }
      }
    }
    for (const key3 of Object.keys(data)) {
      names0.includes(key3) || void 0 === data[key3] || out.unknown(instancePath, id, key3, names0);
    }
  } else {
    out.add(instancePath, id, "type", data, "an object", {
      types: [ "object" ]
    }, false);
  }
}
