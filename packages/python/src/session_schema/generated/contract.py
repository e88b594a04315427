# Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

CONTRACT_VERSION = "1.0.0"
"""The version of the contract that the models were generated from, and of the package."""

CONTRACT_HASH = "51a54f9574d0973923723d00944e845f4a37bc44c85b8842d22bc09cb5faf7ae"
"""The hash of that contract: equal for equal contracts, in every language."""
