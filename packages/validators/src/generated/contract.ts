// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

/** The version of the contract, and so of this package: `1.0.0`. */
export const contractVersion: string = "1.0.0";

/** SHA-256 of the contract that this package was made from, in hexadecimal. */
export const contractHash: string = "fcaee78d30c842570e918f91d98e5d67b54bd4b8b94c14edd1b7b7c1528150f0";
