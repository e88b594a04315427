// Code generated from schemas/*.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package sessionschema

// ContractVersion is the version of the contract that this package was generated from.
const ContractVersion = "1.0.0"

// ContractHash identifies the contract: it changes with every change of the schemas other than layout.
const ContractHash = "cda677f58430cf7dcca80a26339be70a30944d83345ce958f1df4ac338ced1c4"
