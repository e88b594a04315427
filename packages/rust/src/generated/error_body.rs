// Code generated from schemas/error-body.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

use crate::UnknownProperties;
use crate::codec::object;

/// The body of an error response.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// What went wrong, one sentence per entry, for people to read. Programs should use the status
    /// code.
    pub errors: Vec<String>,
    /// The properties that this version of the contract doesn't define, unchanged.
    pub unknown: UnknownProperties,
}

impl ErrorBody {
    /// Returns a value with the required fields set, and all others absent.
    #[must_use]
    pub fn new(errors: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            errors: errors.into_iter().map(Into::into).collect(),
            unknown: Default::default(),
        }
    }
}

object!(ErrorBody {
    errors: "errors" = [list(text)],
} unknown [anything]);
