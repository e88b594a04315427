import { readSession } from "@session-schema/validators/session";

const received = readSession({ name: "friday-show", recordingStatus: "deleted", sourceBytes: "12" });
for (const { instancePath, keyword, tolerated } of received.issues) console.log(instancePath, keyword, tolerated);
console.log(received.ok);
