import { validateSession } from "@session-schema/validators/session";

const profile = {
  width: 64,
  height: 720,
  name: "720p",
  bitrate: 4000,
  fps: 30,
};
const sent = validateSession({ name: "friday-show", profiles: [profile] });
if (!sent.ok) console.log(sent.issues[0]);
