// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

/** SHA-256 of the contract that this package was made from, in hexadecimal. */
export const contractHash: string = "477378b18301be13a52f2462c22e09d8080f8ab46bdfc3e7abaaa57f1e62cad0";
