import encoder from "@session-schema/schemas/tolerant/encoder.schema.json" with { type: "json" };
import ffmpegProfile from "@session-schema/schemas/tolerant/ffmpeg-profile.schema.json" with { type: "json" };
import profile from "@session-schema/schemas/tolerant/profile.schema.json" with { type: "json" };
import recordingStatus from "@session-schema/schemas/tolerant/recording-status.schema.json" with { type: "json" };
import session from "@session-schema/schemas/tolerant/session.schema.json" with { type: "json" };

export const tolerantSchemas = [encoder, ffmpegProfile, profile, recordingStatus];
export const tolerantSchema = session;
