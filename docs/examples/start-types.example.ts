import type { Session, TolerantSession } from "@session-schema/types";

// What you send. A misspelled property, a null or an unknown status
// doesn't compile.
const session: Session = {
  name: "friday-show",
  recordingStatus: "waiting",
};

// What you receive. Later versions may add a status, so keep a default.
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
