import type { Session, TolerantSession } from "@session-schema/types";

// What you send: no misspelt property, null or unknown status compiles.
const session: Session = {
  name: "friday-show",
  recordingStatus: "waiting",
};

// What you get: later versions may add a status, so have a default.
export function label({ recordingStatus }: TolerantSession): string {
  switch (recordingStatus) {
    case "waiting":
      return "being recorded";
    case "ready":
      return "ready to play";
    default:
      return "no recording";
  }
}

console.log(label(session));
