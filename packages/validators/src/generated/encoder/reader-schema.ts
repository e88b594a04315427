// Code generated from schemas/encoder.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { ReaderSchema } from "../../runtime/reader-schema.ts";

export const encoderReaderSchema: ReaderSchema = { model: "Encoder" };
