import type { Session, TolerantSession } from "@session-schema/types";

// What you send: a misspelt property, a null or an unknown status does not compile.
const session: Session = { name: "friday-show", record: true, recordingStatus: "waiting", sourceBytes: 1_048_576 };

// What you get: a later version may have added a status, so a switch needs its default.
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
