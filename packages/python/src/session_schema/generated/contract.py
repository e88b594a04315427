# Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

CONTRACT_VERSION = "1.0.0"
"""The version of the contract that the models were made from, which is the package's too."""

CONTRACT_HASH = "fcaee78d30c842570e918f91d98e5d67b54bd4b8b94c14edd1b7b7c1528150f0"
"""The hash of that contract: equal for equal contracts, in every language."""
