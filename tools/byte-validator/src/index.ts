export type { Schema } from "@tools/contract";
export { ByteValidator } from "./byte-validator.ts";
export { byteValidatorOf } from "./byte-validator-of.ts";
