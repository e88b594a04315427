use std::fmt::{self, Display};

use serde::de;

/// Adds a step to the path in an error's message, so that the errors of every deserializer have a JSON pointer:
/// `/profiles/0/width: invalid type: …`. Errors that aren't about a value, such as those of syntax, stay as they are: serde_json classifies
/// them.
#[cold]
pub(crate) fn at<E: de::Error>(step: impl Display, error: E) -> E {
    let text = error.to_string();
    let (pointer, message) = parted(&text);
    if pointer.is_empty() && !ABOUT_VALUES.iter().any(|start| message.starts_with(start)) {
        return error;
    }
    let pointer = format!("/{}{pointer}", escaped(&step.to_string()));
    // serde_json keeps the line and the column that the message ends with.
    E::custom(format_args!("{}: {message}", Shown(&pointer)))
}

/// How the messages of such errors start.
const ABOUT_VALUES: [&str; 4] = [
    "invalid type: ",
    "invalid value: ",
    "number out of range",
    "the required property ",
];

/// The pointer and the rest of a message of [`at`].
pub(crate) fn parted(text: &str) -> (String, &str) {
    located(text).unwrap_or((String::new(), text))
}

fn located(text: &str) -> Option<(String, &str)> {
    if text.starts_with('/') {
        let (pointer, rest) = text.split_once(": ")?;
        return Some((pointer.to_owned(), rest));
    }
    if !text.starts_with("\"/") {
        return None;
    }
    let mut strings = serde_json::Deserializer::from_str(text).into_iter::<String>();
    let pointer = strings.next()?.ok()?;
    let rest = text[strings.byte_offset()..].strip_prefix(": ")?;
    Some((pointer, rest))
}

/// A pointer in a message: in quotes if it couldn't be told from the rest.
struct Shown<'a>(&'a str);

impl Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self
            .0
            .contains(|each: char| each == ':' || each.is_control())
        {
            write!(f, "{}", serde_json::Value::from(self.0))
        } else {
            f.write_str(self.0)
        }
    }
}

/// A step of a JSON pointer.
pub(crate) fn escaped(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1")
}
