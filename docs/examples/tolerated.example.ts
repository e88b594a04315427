import { readSession } from "@session-schema/validators/session";

const payload = {
  name: "friday-show",
  recordingStatus: "deleted",
  sourceBytes: "12",
};
const received = readSession(payload);
for (const { instancePath, keyword, tolerated } of received.issues) {
  console.log(instancePath, keyword, tolerated);
}
console.log(received.ok);
