// Code generated from schemas/recording-started-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { Report } from "../../runtime/report.ts";
import { isSession } from "../session/is.ts";
import { ownProperties } from "../../runtime/own-properties.ts";
import { reportSession } from "../session/report.ts";

const id = "https://session-schema.dev/recording-started-event.schema.json#";

const names0 = [ "id", "webhookId", "createdAt", "timestamp", "event", "stream", "payload" ];

const names7 = [ "session" ];

export function reportRecordingStartedEvent(data: unknown, instancePath: string, out: Report): void {
  if (data && "object" == typeof data && !Array.isArray(data)) {
    const own0 = ownProperties(data, names0);
    void 0 === own0.values[0] && out.missing(instancePath, id, "id");
    void 0 === own0.values[1] && out.missing(instancePath, id, "webhookId");
    void 0 === own0.values[2] && out.missing(instancePath, id, "createdAt");
    void 0 === own0.values[3] && out.missing(instancePath, id, "timestamp");
    void 0 === own0.values[4] && out.missing(instancePath, id, "event");
    void 0 === own0.values[6] && out.missing(instancePath, id, "payload");
    for (let i0 = 0; i0 < 7; i0++) {
      const data0 = own0.values[i0];
      if (void 0 !== data0) {
        const key0 = names0[i0];
        if ("event" === key0) {
          "recording.started" !== data0 && out.add(instancePath, id, key0, "const", data0, '"recording.started"', {
            value: "recording.started"
          }, false);
        } else if ("stream" === key0) {
          data0 && "object" == typeof data0 && !Array.isArray(data0) || out.add(instancePath, id, key0, "type", data0, "an object", {
            types: [ "object" ]
          }, false);
        } else if ("payload" === key0) {
          if (data0 && "object" == typeof data0 && !Array.isArray(data0)) {
            const own1 = ownProperties(data0, names7);
            void 0 === own1.values[0] && out.missing(instancePath + "/" + key0, id + "/properties/" + key0, "session");
            for (let i1 = 0; i1 < 1; i1++) {
              const data1 = own1.values[i1];
              if (void 0 !== data1) {
                const key1 = names7[i1];
                isSession(data1) || reportSession(data1, instancePath + "/" + key0 + "/" + key1, out);
              }
            }
            for (const key2 of own1.others) {
              out.unknown(instancePath + "/" + key0, id + "/properties/" + key0, key2, names7);
            }
          } else {
            out.add(instancePath, id, key0, "type", data0, "an object", {
              types: [ "object" ]
            }, false);
          }
        } else {
          "id" === key0 || "webhookId" === key0 ? "string" === typeof data0 ? data0.length < 1 && out.add(instancePath, id, key0, "minLength", data0, "at least 1 character long", {
            limit: 1
          }, true) : out.add(instancePath, id, key0, "type", data0, "a string", {
            types: [ "string" ]
          }, false) : Number.isFinite(data0) ? data0 < 0 && out.add(instancePath, id, key0, "minimum", data0, "at least 0", {
            limit: 0
          }, true) : out.add(instancePath, id, key0, "type", data0, "a number", {
            types: [ "number" ]
          }, false);
        }
      }
    }
    for (const key3 of own0.others) {
      out.unknown(instancePath, id, key3, names0);
    }
  } else {
    out.add(instancePath, id, "", "type", data, "an object", {
      types: [ "object" ]
    }, false);
  }
}
