// Code generated from schemas/error-body.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { ReaderSchema } from "../../runtime/reader-schema.ts";

const leaf: ReaderSchema = {};

export const errorBodyReaderSchema: ReaderSchema = { properties: { "errors": leaf }, required: ["errors"], model: "ErrorBody" };
