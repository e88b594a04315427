import encoder from "@session-schema/schemas/encoder.schema.json" with { type: "json" };
import ffmpegProfile from "@session-schema/schemas/ffmpeg-profile.schema.json" with { type: "json" };
import profile from "@session-schema/schemas/profile.schema.json" with { type: "json" };
import recordingStatus from "@session-schema/schemas/recording-status.schema.json" with { type: "json" };
import session from "@session-schema/schemas/session.schema.json" with { type: "json" };

export const strictSchemas = [encoder, ffmpegProfile, profile, recordingStatus];
export const strictSchema = session;
