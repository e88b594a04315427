// Code generated from schemas/recording-status.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { Nesting } from "../../runtime/nesting.ts";

export const recordingStatusNesting: Nesting = {  };
