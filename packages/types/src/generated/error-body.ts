// Code generated from schemas/error-body.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

/**
 * What the API answers instead of a session when it cannot do what it was asked for.
 *
 * @example {"errors":["session not found"]}
 */
export interface ErrorBody {
  /**
   * What went wrong, each entry a sentence for a person. Programs go by the status of the answer.
   *
   * @example ["session not found"]
   */
  errors: string[];
}

/**
 * What the API answers instead of a session when it cannot do what it was asked for.
 *
 * As a reader gets it: types, required properties and closed enums hold; bounds, lengths, patterns and formats may not. Unknown properties stay on the object.
 *
 * @example {"errors":["session not found"]}
 */
export interface TolerantErrorBody {
  /**
   * What went wrong, each entry a sentence for a person. Programs go by the status of the answer.
   *
   * @example ["session not found"]
   */
  errors: string[];
}
