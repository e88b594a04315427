// Code generated from schemas/*.schema.json by tools/codegen; run pnpm codegen. DO NOT EDIT.

package sessionschema

// ContractVersion is the version of the contract that this package was generated from.
const ContractVersion = "1.1.1"

// ContractHash identifies the contract: it changes with every change of the schemas other than layout.
const ContractHash = "7753691961939ba40fa9b0086d12644d03ff9a19a8351b826c38083dfef65df5"
