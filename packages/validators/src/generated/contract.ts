// Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

/** SHA-256 of the contract that this package was made from, in hexadecimal. */
export const contractHash: string = "6b200f340a0c7903d28f693997af5c027417b282173c0c5a4ce6102b812de7c9";
