export { ByteValidator } from "./byte-validator.ts";
export { byteValidatorOf } from "./byte-validator-of.ts";
