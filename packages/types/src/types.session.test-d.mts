import type {
  Encoder,
  FfmpegProfile,
  Profile,
  RecordingStatus,
  Session,
  TolerantEncoder,
  TolerantFfmpegProfile,
  TolerantProfile,
  TolerantRecordingStatus,
  TolerantSession,
} from "./index.mts";

/** Only compiled, never run. */

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const profilesAreTolerant: Equal<TolerantSession["profiles"], TolerantFfmpegProfile[] | undefined> = true;
export const profilesAreStrict: Equal<Session["profiles"], FfmpegProfile[] | undefined> = true;
export const statusIsTolerant: Equal<TolerantSession["recordingStatus"], TolerantRecordingStatus | undefined> = true;
export const encoderIsTolerant: Equal<TolerantFfmpegProfile["encoder"], TolerantEncoder | undefined> = true;
export const profileIsTolerant: Equal<TolerantFfmpegProfile["profile"], TolerantProfile | undefined> = true;
export const statusIsClosed: Equal<RecordingStatus, "waiting" | "ready" | "none"> = true;
export const statusIsOpen: Equal<TolerantRecordingStatus, "waiting" | "ready" | "none" | (string & {})> = true;

/** A strictly valid payload is assignable to the tolerant type. */
export const session = (written: Session): TolerantSession => written;
export const rendition = (written: FfmpegProfile): TolerantFfmpegProfile => written;
export const status = (written: RecordingStatus): TolerantRecordingStatus => written;
export const encoder = (written: Encoder): TolerantEncoder => written;
export const profile = (written: Profile): TolerantProfile => written;

export const smallest: Session = { name: "" };
export const later: TolerantSession = { name: "", recordingStatus: "deleted" };

// @ts-expect-error: a required property is missing
export const nameless: Session = { id: "a" };

// @ts-expect-error: a property is misspelled
export const misspelled: Session = { name: "", recordingStatsu: "none" };

// @ts-expect-error: a property is misspelled; the tolerant type rejects it too
export const misspelledTolerant: TolerantSession = { name: "", recordingStatsu: "none" };

// @ts-expect-error: a misspelled property can't be read
export const unread = (received: TolerantSession): unknown => received.recordingStatsu;

// @ts-expect-error: the strict type has three values
export const unknownStatus: Session = { name: "", recordingStatus: "deleted" };

// @ts-expect-error: a status is a string; the tolerant type rejects it too
export const numericStatus: TolerantSession = { name: "", recordingStatus: 1 };

// @ts-expect-error: the strict type has no null
export const nothing: Session = { name: "", isHealthy: null };

// @ts-expect-error: a null reads as absent, so the tolerant type has no null
export const nothingTolerant: TolerantSession = { name: "", isHealthy: null };

// @ts-expect-error: an optional property can't be undefined
export const absent: Session = { name: "", isHealthy: undefined };

// @ts-expect-error: the tolerant type isn't assignable to the strict type
export const back = (received: TolerantSession): Session => received;
