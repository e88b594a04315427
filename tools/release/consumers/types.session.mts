// Checks the types in a project that uses them. Also compiled as types.cts.
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
} from "@session-schema/types";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(_is?: T): void => {};

const rendition: FfmpegProfile = { width: 1280, height: 720, name: "720p", bitrate: 4000, fps: 30, profile: "H264High", encoder: "h264" };
const session: Session = { name: "test_session", recordingStatus: "ready", isHealthy: true, profiles: [rendition] };

// A misspelled property doesn't compile, at any depth.
// @ts-expect-error
const misspelled: Session = { name: "a", recordingStatsu: "ready" };
// @ts-expect-error
const misspelledInside: Session = { name: "a", profiles: [{ ...rendition, widht: 1280 }] };
// @ts-expect-error
const misspelledWhenRead: TolerantSession = { name: "a", recordingStatsu: "ready" };
// @ts-expect-error
session.recordingStatsu;

// Exactly the required properties must be present.
const least: Session = { name: "" };
// @ts-expect-error
const nameless: Session = {};
// @ts-expect-error
const withoutSize: FfmpegProfile = { name: "720p", bitrate: 4000, fps: 30 };
// @ts-expect-error
const wrongType: Session = { name: "a", sourceBytes: "12" };

// A writer leaves out unknown values. Neither null nor undefined is allowed.
// @ts-expect-error
const withNull: Session = { name: "a", isHealthy: null };
// @ts-expect-error
const withUndefined: Session = { name: "a", isHealthy: undefined };
// @ts-expect-error
const readNull: TolerantSession = { name: "a", isHealthy: null };

// The strict type is assignable to the tolerant type, but not the other way round.
const readAll: [TolerantSession, TolerantFfmpegProfile, TolerantRecordingStatus, TolerantProfile, TolerantEncoder] = [
  session,
  rendition,
  "ready" satisfies RecordingStatus,
  "H264High" satisfies Profile,
  "h264" satisfies Encoder,
];
declare const read: TolerantSession;
// @ts-expect-error
const written: Session = read;

// A reader accepts values of later releases. A writer may not send them.
const laterStatus: TolerantRecordingStatus = "deleted";
const laterEncoder: TolerantSession = { name: "a", profiles: [{ ...rendition, encoder: "H.264" }] };
// @ts-expect-error
const unknownStatus: RecordingStatus = "deleted";

// The known values of an open enum stay in the type, for completion and `switch`: it doesn't collapse into string.
holds<Same<RecordingStatus, "waiting" | "ready" | "none">>();
holds<Same<TolerantRecordingStatus, string> extends true ? false : true>();
holds<Same<Extract<TolerantRecordingStatus, "waiting" | "ready" | "none">, "waiting" | "ready" | "none">>();
holds<Same<Required<TolerantSession>["recordingStatus"], TolerantRecordingStatus>>();
holds<Same<Required<TolerantSession>["profiles"][number], TolerantFfmpegProfile>>();

// No index signature: only declared names are keys.
holds<string extends keyof TolerantSession ? false : true>();
holds<string extends keyof Session ? false : true>();

export {
  laterEncoder,
  laterStatus,
  least,
  misspelled,
  misspelledInside,
  misspelledWhenRead,
  nameless,
  readAll,
  readNull,
  unknownStatus,
  withNull,
  withoutSize,
  withUndefined,
  written,
  wrongType,
};
