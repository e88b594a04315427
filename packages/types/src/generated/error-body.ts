// Code generated from schemas/error-body.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

/**
 * The body of an error response.
 *
 * @example {"errors":["session not found"]}
 */
export interface ErrorBody {
  /**
   * What went wrong, one sentence per entry, for people to read. Programs should use the status code.
   *
   * @example ["session not found"]
   */
  errors: string[];
}

/**
 * The body of an error response.
 *
 * As a reader gets it: types, required properties and closed enums hold; bounds, lengths, patterns and formats may not. Unknown properties stay on the object.
 *
 * @example {"errors":["session not found"]}
 */
export interface TolerantErrorBody {
  /**
   * What went wrong, one sentence per entry, for people to read. Programs should use the status code.
   *
   * @example ["session not found"]
   */
  errors: string[];
}
