use std::fmt;

/// The error of a string that isn't a value of a closed enum.
///
/// Its message lists the values: `"h263" is not one of "h264", "hevc"`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseEnumError {
    value: String,
    known: &'static [&'static str],
}

impl ParseEnumError {
    // Which models have closed enums depends on the contract.
    #[allow(dead_code)]
    pub(crate) fn new(value: &str, known: &'static [&'static str]) -> Self {
        Self {
            value: value.to_owned(),
            known,
        }
    }

    /// The string.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }

    /// The values of the enum.
    #[must_use]
    pub const fn known(&self) -> &'static [&'static str] {
        self.known
    }
}

impl fmt::Display for ParseEnumError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not one of ", self.value)?;
        for (index, known) in self.known.iter().enumerate() {
            let separator = if index == 0 { "" } else { ", " };
            write!(f, "{separator}{known:?}")?;
        }
        Ok(())
    }
}

impl std::error::Error for ParseEnumError {}
