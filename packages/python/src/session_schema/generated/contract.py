# Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

CONTRACT_VERSION = "1.1.1"
"""The version of the contract that the models were generated from, and of the package."""

CONTRACT_HASH = "7753691961939ba40fa9b0086d12644d03ff9a19a8351b826c38083dfef65df5"
"""The hash of that contract: equal for equal contracts, in every language."""
