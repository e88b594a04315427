import {
  readSession,
  unknownProperties,
} from "@session-schema/validators/session";

const payload = {
  name: "friday-show",
  isHealthy: null,
  region: "fra",
  next: null,
};
const received = readSession(payload);
if (received.ok) {
  console.log(received.value);
  console.log(unknownProperties(received.value));
}
console.log(payload.isHealthy); // the payload itself isn't changed
