// Code generated from schemas/error-body.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { TolerantErrorBody } from "@session-schema/types";

export function isTolerantErrorBody(data: unknown): data is TolerantErrorBody {
  try {
    if (!data || "object" != typeof data || Array.isArray(data)) {
      return false;
    }
    {
      let missing0 = 1;
      for (const key0 in data) {
        if (!Object.prototype.hasOwnProperty.call(data, key0)) {
          continue;
        }
        const data0 = data[key0];
        if (void 0 === data0) {
          continue;
        }
        if ("errors" === key0) {
          if (!Array.isArray(data0)) {
            return false;
          }
          {
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if ("string" !== typeof data0[i0]) {
                return false;
              }
            }
          }
          missing0--;
        }
      }
      if (0 !== missing0) {
        return false;
      }
    }
    return true;
  } catch {
    return false;
  }
}
