// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

/** The version of the contract, and so of this package: `1.0.0`. */
export const contractVersion: string = "1.1.1";

/** SHA-256 of the contract that this package was made from, in hexadecimal. */
export const contractHash: string = "7753691961939ba40fa9b0086d12644d03ff9a19a8351b826c38083dfef65df5";
