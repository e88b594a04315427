// Code generated from schemas/*.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package sessionschema

// ContractVersion is the version of the contract that this package was generated from.
const ContractVersion = "1.0.0"

// ContractHash identifies the contract: it changes with every change of the schemas other than layout.
const ContractHash = "51a54f9574d0973923723d00944e845f4a37bc44c85b8842d22bc09cb5faf7ae"
