// Code generated from schemas/error-body.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { Nesting } from "../../runtime/nesting.ts";

const leaf: Nesting = {};

export const errorBodyNesting: Nesting = { properties: { "errors": leaf }, required: ["errors"] };
