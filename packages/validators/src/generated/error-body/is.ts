// Code generated from schemas/error-body.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { ErrorBody } from "@session-schema/types";

/**
 * Strict: whether a writer may send this. Allocates nothing for a valid payload.
 *
 * @param data - Anything; it is not changed.
 * @returns Whether it is a valid ErrorBody.
 *
 * @example
 * ```ts
 * import { isErrorBody } from "@session-schema/validators/error-body";
 *
 * isErrorBody({"errors":[]}); // true
 * isErrorBody({}); // false
 * ```
 */
export function isErrorBody(data: unknown): data is ErrorBody {
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
        if ("errors" !== key0) {
          return false;
        }
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
      if (0 !== missing0) {
        return false;
      }
    }
    return true;
  } catch {
    return false;
  }
}
