// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

/** The version of the contract, and so of this package: `1.0.0`. */
export const contractVersion: string = "1.0.0";

/** SHA-256 of the contract that this package was generated from, in hexadecimal. */
export const contractHash: string = "51a54f9574d0973923723d00944e845f4a37bc44c85b8842d22bc09cb5faf7ae";
