import type { TolerantSession } from "@session-schema/types";
import { readSession, validateSession } from "@session-schema/validators/session";

// #region verdicts
const payloads = {
  "an unknown value of an open enum": { name: "golf", recordingStatus: "failed" },
  "a null where nothing is required": { name: "golf", isHealthy: null },
  "a property that is new": { name: "golf", region: "fra" },
  "a value beyond a bound": { name: "golf", sourceBytes: -1 },
  "a number as text": { name: "golf", sourceBytes: "12" },
  "no name": { id: "de7818e7" },
};
for (const [what, payload] of Object.entries(payloads)) {
  const strict = validateSession(payload).ok ? "accepts" : "refuses";
  const tolerant = readSession(payload).ok ? "accepts" : "refuses";
  console.log(`${what}: strict ${strict}, tolerant ${tolerant}`);
}
// #endregion

// #region default
export function label({ recordingStatus }: TolerantSession): string {
  switch (recordingStatus) {
    case "ready":
      return "Watch";
    case "waiting":
      return "Being processed";
    default:
      return "No recording"; // "none", nothing at all, and what a later version will say
  }
}
// #endregion
