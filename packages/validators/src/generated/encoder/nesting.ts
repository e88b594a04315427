// Code generated from schemas/encoder.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { Nesting } from "../../runtime/nesting.ts";

export const encoderNesting: Nesting = {  };
