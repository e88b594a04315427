import {
  readSession,
  validateSession,
} from "@session-schema/validators/session";

const payloads = {
  "a status that is new": {
    name: "friday-show",
    recordingStatus: "deleted",
  },
  "a null where nothing is required": {
    name: "friday-show",
    isHealthy: null,
  },
  "a property that is new": { name: "friday-show", region: "fra" },
  "a number below its bound": { name: "friday-show", sourceBytes: -1 },
  "a number as text": { name: "friday-show", sourceBytes: "12" },
  "a required property that is missing": { sourceBytes: 12 },
};

const verdict = ({ ok }: { readonly ok: boolean }) =>
  ok ? "accepts" : "refuses";
for (const [what, payload] of Object.entries(payloads)) {
  const strict = verdict(validateSession(payload));
  const tolerant = verdict(readSession(payload));
  console.log(`${what}: strict ${strict}, tolerant ${tolerant}`);
}
