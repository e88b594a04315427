import {
  readSession,
  unknownProperties,
} from "@session-schema/validators/session";

const payload = {
  name: "friday-show",
  isHealthy: null,
  sourceBytes: -1,
  region: "fra",
};
const received = readSession(payload);
if (!received.ok) throw new Error("not a Session at all");

console.log(received.value.name, "isHealthy" in received.value);
console.log(unknownProperties(received.value));
for (const { message } of received.issues)
  console.log("tolerated:", message);
