use std::fmt;

use serde_path_to_error::{Path, Segment};

use crate::codec::{escaped, parted};

/// The error of a text that can't be read as a model.
#[derive(Debug)]
pub struct Error {
    pointer: String,
    message: String,
    cause: serde_json::Error,
}

impl Error {
    pub(crate) fn new(path: &Path, cause: serde_json::Error) -> Self {
        let text = without_location(&cause);
        let (inner, message) = parted(&text);
        Self {
            pointer: joined(pointer(path), &inner),
            message: message.to_owned(),
            cause,
        }
    }

    /// The JSON pointer to the value: `/profiles/0/width`. For a missing property, the pointer to the object. Empty for the payload itself.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// What is wrong, without the location.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The line in the text, from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.cause.line()
    }

    /// The column in the text, in bytes.
    #[must_use]
    pub fn column(&self) -> usize {
        self.cause.column()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.pointer.is_empty() {
            write!(f, "{}: ", self.pointer)?;
        }
        write!(
            f,
            "{} (line {}, column {})",
            self.message,
            self.line(),
            self.column()
        )
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.cause)
    }
}

/// The message without the line and the column that serde_json appends.
pub(crate) fn without_location(cause: &serde_json::Error) -> String {
    let text = cause.to_string();
    let location = format!(" at line {} column {}", cause.line(), cause.column());
    text.strip_suffix(&location).unwrap_or(&text).to_owned()
}

fn pointer(path: &Path) -> String {
    path.iter()
        .filter_map(|segment| match segment {
            Segment::Seq { index } => Some(format!("/{index}")),
            Segment::Map { key } => Some(format!("/{}", escaped(key))),
            Segment::Enum { .. } | Segment::Unknown => None,
        })
        .collect()
}

/// The pointer from the root, of the path to where the deserializer was and the path in the message. The first one includes what is around the
/// model, and the second one values that were kept while the tag of their object was read. So they overlap.
fn joined(outer: String, inner: &str) -> String {
    let ends = inner.match_indices('/').map(|(index, _)| index);
    let overlap = ends
        .chain([inner.len()])
        .filter(|end| outer.ends_with(&inner[..*end]))
        .max();
    outer + &inner[overlap.unwrap_or(0)..]
}
