// Code generated from schemas/ffmpeg-profile.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { ReaderSchema } from "../../runtime/reader-schema.ts";

const leaf: ReaderSchema = {};

export const ffmpegProfileReaderSchema: ReaderSchema = { properties: { "width": leaf, "height": leaf, "name": leaf, "bitrate": leaf, "fps": leaf, "fpsDen": leaf, "gop": leaf, "profile": leaf, "encoder": leaf }, required: ["width","height","name","bitrate","fps"], model: "FfmpegProfile" };
