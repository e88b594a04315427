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

/** Checked by the compiler; nothing here runs. */

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const profilesAreTolerant: Equal<TolerantSession["profiles"], TolerantFfmpegProfile[] | undefined> = true;
export const profilesAreStrict: Equal<Session["profiles"], FfmpegProfile[] | undefined> = true;
export const statusIsTolerant: Equal<TolerantSession["recordingStatus"], TolerantRecordingStatus | undefined> = true;
export const encoderIsTolerant: Equal<TolerantFfmpegProfile["encoder"], TolerantEncoder | undefined> = true;
export const profileIsTolerant: Equal<TolerantFfmpegProfile["profile"], TolerantProfile | undefined> = true;
export const statusIsClosed: Equal<RecordingStatus, "waiting" | "ready" | "none"> = true;
export const statusIsOpen: Equal<TolerantRecordingStatus, "waiting" | "ready" | "none" | (string & {})> = true;

/** What a writer makes is something that a reader may get. */
export const session = (written: Session): TolerantSession => written;
export const rendition = (written: FfmpegProfile): TolerantFfmpegProfile => written;
export const status = (written: RecordingStatus): TolerantRecordingStatus => written;
export const encoder = (written: Encoder): TolerantEncoder => written;
export const profile = (written: Profile): TolerantProfile => written;

export const smallest: Session = { name: "" };
export const later: TolerantSession = { name: "", recordingStatus: "deleted" };

// @ts-expect-error: a required property is missing
export const nameless: Session = { id: "a" };

// @ts-expect-error: a property is misspelt
export const misspelt: Session = { name: "", recordingStatsu: "none" };

// @ts-expect-error: a property is misspelt, for a reader too
export const misspeltTolerant: TolerantSession = { name: "", recordingStatsu: "none" };

// @ts-expect-error: a misspelt property cannot be read
export const unread = (received: TolerantSession): unknown => received.recordingStatsu;

// @ts-expect-error: writers know three values
export const unknownStatus: Session = { name: "", recordingStatus: "deleted" };

// @ts-expect-error: a status is text, for a reader too
export const numericStatus: TolerantSession = { name: "", recordingStatus: 1 };

// @ts-expect-error: writers send no null
export const nothing: Session = { name: "", isHealthy: null };

// @ts-expect-error: a null reads as absent, so that a reader never sees one
export const nothingTolerant: TolerantSession = { name: "", isHealthy: null };

// @ts-expect-error: undefined is a value, and not absence
export const absent: Session = { name: "", isHealthy: undefined };

// @ts-expect-error: what a reader gets is not what a writer may send
export const back = (received: TolerantSession): Session => received;
