// What the types promise, asked from a project of somebody else's. Also compiled as types.cts.
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

// A misspelt property does not compile, at any depth.
// @ts-expect-error
const misspelt: Session = { name: "a", recordingStatsu: "ready" };
// @ts-expect-error
const misspeltInside: Session = { name: "a", profiles: [{ ...rendition, widht: 1280 }] };
// @ts-expect-error
const misspeltWhenRead: TolerantSession = { name: "a", recordingStatsu: "ready" };
// @ts-expect-error
session.recordingStatsu;

// Only what is required has to be there, and it must be.
const least: Session = { name: "" };
// @ts-expect-error
const nameless: Session = {};
// @ts-expect-error
const withoutSize: FfmpegProfile = { name: "720p", bitrate: 4000, fps: 30 };
// @ts-expect-error
const wrongType: Session = { name: "a", sourceBytes: "12" };

// A writer leaves out what it does not know: neither null nor undefined.
// @ts-expect-error
const withNull: Session = { name: "a", isHealthy: null };
// @ts-expect-error
const withUndefined: Session = { name: "a", isHealthy: undefined };
// @ts-expect-error
const readNull: TolerantSession = { name: "a", isHealthy: null };

// What a writer makes, a reader can be given; not the other way round.
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

// A reader meets values that this release does not know; a writer may not send them.
const laterStatus: TolerantRecordingStatus = "deleted";
const laterEncoder: TolerantSession = { name: "a", profiles: [{ ...rendition, encoder: "H.264" }] };
// @ts-expect-error
const unknownStatus: RecordingStatus = "deleted";

// The known values of an open enum are still there to complete and to switch on: the type did not collapse into string.
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
  misspelt,
  misspeltInside,
  misspeltWhenRead,
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
