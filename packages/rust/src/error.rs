use std::fmt;

use serde_path_to_error::{Path, Segment};

/// The error of a text that can't be read as a model.
#[derive(Debug)]
pub struct Error {
    pointer: String,
    message: String,
    cause: serde_json::Error,
}

impl Error {
    pub(crate) fn new(path: &Path, cause: serde_json::Error) -> Self {
        let message = message(&cause);
        let (inner, message) = parted(&message).unwrap_or_else(|| (String::new(), &message));
        Self {
            pointer: pointer(path) + &inner,
            message: message.to_owned(),
            cause,
        }
    }

    /// The message for an error in the value of a property that was read on its own. The path of the object's error doesn't include it, so
    /// [`Error::new`] adds it.
    pub(crate) fn inside(&self, key: &str) -> String {
        let pointer = format!("/{}{}", escaped(key), self.pointer);
        format!("at {}: {}", serde_json::Value::from(pointer), self.message)
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

/// Removes the location that serde_json appends to its message.
fn message(cause: &serde_json::Error) -> String {
    let text = cause.to_string();
    let location = format!(" at line {} column {}", cause.line(), cause.column());
    text.strip_suffix(&location).unwrap_or(&text).to_owned()
}

/// The pointer and the rest of a message of [`Error::inside`].
fn parted(message: &str) -> Option<(String, &str)> {
    let text = message.strip_prefix("at ")?;
    let mut strings = serde_json::Deserializer::from_str(text).into_iter::<String>();
    let pointer = strings.next()?.ok()?;
    let rest = text[strings.byte_offset()..].strip_prefix(": ")?;
    Some((pointer, rest))
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

fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
