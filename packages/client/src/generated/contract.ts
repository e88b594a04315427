// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

/** The version of the contract, and so of this package: `1.0.0`. */
export const contractVersion: string = "1.0.0";

/** SHA-256 of the contract that this package was generated from, in hexadecimal. */
export const contractHash: string = "cda677f58430cf7dcca80a26339be70a30944d83345ce958f1df4ac338ced1c4";
