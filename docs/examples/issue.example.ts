import { validateSession } from "@session-schema/validators/session";

const sent = validateSession({ name: "friday-show", profiles: [{ width: 64, height: 720, name: "720p", bitrate: 4000, fps: 30 }] });
if (!sent.ok) console.log(sent.issues[0]);
