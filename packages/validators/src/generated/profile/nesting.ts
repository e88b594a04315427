// Code generated from schemas/profile.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { Nesting } from "../../runtime/nesting.ts";

export const profileNesting: Nesting = {  };
