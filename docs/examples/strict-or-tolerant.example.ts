import {
  readSession,
  validateSession,
} from "@session-schema/validators/session";

const payloads = {
  "a new status": {
    name: "friday-show",
    recordingStatus: "deleted",
  },
  "a null for an optional property": {
    name: "friday-show",
    isHealthy: null,
  },
  "a new property": { name: "friday-show", region: "fra" },
  "a number below its minimum": { name: "friday-show", sourceBytes: -1 },
  "a number as a string": { name: "friday-show", sourceBytes: "12" },
  "a missing required property": { sourceBytes: 12 },
};

const result = ({ ok }: { readonly ok: boolean }) =>
  ok ? "accepts" : "rejects";
for (const [title, payload] of Object.entries(payloads)) {
  const strict = result(validateSession(payload));
  const tolerant = result(readSession(payload));
  console.log(`${title}: strict ${strict}, tolerant ${tolerant}`);
}
