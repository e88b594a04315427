// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

/** The version of the contract, and so of this package: `1.0.0`. */
export const contractVersion: string = "0.0.0";

/** SHA-256 of the contract that this package was made from, in hexadecimal. */
export const contractHash: string = "477378b18301be13a52f2462c22e09d8080f8ab46bdfc3e7abaaa57f1e62cad0";
