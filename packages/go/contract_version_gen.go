// Code generated from schemas/*.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package sessionschema

// ContractVersion is the version of the contract that this package was made from.
const ContractVersion = "1.0.0"

// ContractHash tells one contract from another: it changes with every change of the schemas that is more than layout.
const ContractHash = "31fcaec8975d40b876b231755c687872f3505cde286cdb9d5f9ac1c070ac276b"
