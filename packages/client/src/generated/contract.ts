// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

/** The version of the contract, and so of this package: `1.0.0`. */
export const contractVersion: string = "1.0.0";

/** SHA-256 of the contract that this package was generated from, in hexadecimal. */
export const contractHash: string = "31fcaec8975d40b876b231755c687872f3505cde286cdb9d5f9ac1c070ac276b";
