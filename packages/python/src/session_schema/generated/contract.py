# Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

CONTRACT_VERSION = "1.0.0"
"""The version of the contract that the models were made from, which is the package's too."""

CONTRACT_HASH = "31fcaec8975d40b876b231755c687872f3505cde286cdb9d5f9ac1c070ac276b"
"""The hash of that contract: equal for equal contracts, in every language."""
