# Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

CONTRACT_VERSION = "1.0.0"
"""The version of the contract that the models were generated from, and of the package."""

CONTRACT_HASH = "cda677f58430cf7dcca80a26339be70a30944d83345ce958f1df4ac338ced1c4"
"""The hash of that contract: equal for equal contracts, in every language."""
