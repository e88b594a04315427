import { at, type Json } from "@tools/contract/json";

export { escapePointer } from "@tools/contract/json";

/** The value that a JSON pointer refers to, or undefined if there is none. Only own properties count. */
export const valueAt = (value: unknown, pointer: string): unknown => at(value as Json, pointer); // `at` checks each value before it reads from it
