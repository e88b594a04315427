import type { TolerantRecordingStatus } from "@session-schema/types";
import {
  readSession,
  recordingStatusValues,
} from "@session-schema/validators";

const isKnown = (status: TolerantRecordingStatus): boolean =>
  recordingStatusValues.some((known) => known === status);

for (const recordingStatus of ["ready", "deleted"]) {
  const received = readSession({ name: "friday-show", recordingStatus });
  const status = received.ok ? received.value.recordingStatus : undefined;
  if (status === undefined) continue;
  console.log(
    status,
    isKnown(status) ? "known" : "new: treat it like no status",
  );
}
