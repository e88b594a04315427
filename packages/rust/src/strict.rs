//! Strict validation, for payloads that you send. It checks bounds, lengths, patterns, formats and
//! known values, and rejects unknown properties. It uses the crate `jsonschema` with the embedded
//! contract.
//!
//! ```
//! use session_schema::{Session, strict};
//!
//! let issues = strict::issues::<Session>(r#"{"name": "a", "lastSeen": -1}"#)?;
//! assert_eq!(issues[0].instance_path(), "/lastSeen");
//! assert_eq!(issues[0].keyword(), "minimum");
//! # Ok::<(), session_schema::Error>(())
//! ```

mod formats;
mod multiple_of;

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::LazyLock;

use jsonschema::{Uri, ValidationError, Validator};
use serde_json::{Value, json};

use crate::{Error, Model, from_str};

/// One violation of the contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    instance_path: String,
    keyword: String,
    schema_path: String,
    message: String,
}

impl Issue {
    /// The JSON pointer to the value. For a missing or unknown property, the pointer to the object.
    #[must_use]
    pub fn instance_path(&self) -> &str {
        &self.instance_path
    }

    /// The JSON Schema keyword that is violated: `minimum`.
    #[must_use]
    pub fn keyword(&self) -> &str {
        &self.keyword
    }

    /// The location of that keyword: `https://session-schema.dev/session.schema.json#/properties/id/minLength`.
    #[must_use]
    pub fn schema_path(&self) -> &str {
        &self.schema_path
    }

    /// What is wrong.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {} ({})",
            self.instance_path, self.message, self.keyword
        )
    }
}

impl From<ValidationError<'_>> for Issue {
    fn from(error: ValidationError<'_>) -> Self {
        let location = error
            .absolute_keyword_location()
            .map_or_else(|| error.schema_path().to_string(), address);
        let (keyword, schema_path) = match union_of(&location, &TAGS) {
            Some(union) => ("oneOf", format!("{union}/oneOf")),
            None => (error.kind().keyword(), location),
        };
        Self {
            instance_path: error.instance_path().to_string(),
            keyword: keyword.to_owned(),
            schema_path,
            message: error.masked().to_string(),
        }
    }
}

/// The address of a keyword: its pointer isn't percent-encoded.
fn address(location: &Uri<String>) -> String {
    let id = location.strip_fragment();
    let pointer = location.fragment().map(|it| it.decode().to_string_lossy());
    format!("{id}#{}", pointer.unwrap_or_default())
}

/// The address of the union whose tag is violated. The bundle has a union as conditions on its tag.
fn union_of<'a>(location: &'a str, tags: &HashSet<String>) -> Option<&'a str> {
    let (union, _) = location.rsplit_once("/properties/")?;
    tags.contains(location).then_some(union)
}

/// Validates a JSON text, and returns its issues; none if it is valid.
///
/// # Errors
///
/// Returns an error if the text isn't JSON.
pub fn issues<M: Model>(json: &str) -> Result<Vec<Issue>, Error> {
    Ok(issues_of::<M>(&from_str(json)?))
}

/// Validates a value, and returns its issues. To validate a model before you send it, convert it with
/// [`serde_json::to_value`].
#[must_use]
pub fn issues_of<M: Model>(value: &Value) -> Vec<Issue> {
    VALIDATORS[M::ID]
        .iter_errors(value)
        .map(Issue::from)
        .collect()
}

/// The validators of the models, by the `$id` of their schemas.
static VALIDATORS: LazyLock<HashMap<String, Validator>> = LazyLock::new(|| {
    let models = BUNDLE["$defs"].as_object().into_iter().flatten();
    models
        .filter_map(|(_, schema)| schema["$id"].as_str())
        .map(|id| (id.to_owned(), validator(id)))
        .collect()
});

/// The addresses of the enums of tags.
static TAGS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let tags = BUNDLE["x-tags"].as_array().into_iter().flatten();
    tags.filter_map(Value::as_str).map(str::to_owned).collect()
});

static BUNDLE: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(include_str!("generated/bundle.json")).expect("the bundle is JSON")
});

fn validator(id: &str) -> Validator {
    let mut schema = BUNDLE.clone();
    schema["$ref"] = json!(id);
    let options = jsonschema::draft202012::options()
        .should_validate_formats(true)
        .with_keyword("multipleOf", multiple_of::multiple_of);
    formats::FORMATS
        .iter()
        .fold(options, |options, (name, format)| {
            options.with_format(name, |text: &str| format.accepts(text))
        })
        .build(&schema)
        .expect("the contract is a valid schema")
}

#[cfg(test)]
mod tests {
    use super::{Issue, union_of};
    use serde_json::json;

    #[test]
    fn the_location_of_an_issue_is_the_one_that_tags_have() {
        let schema = json!({ "$id": "https://example.com/it", "properties": { "k i/n~d%é": { "enum": ["a"] } } });
        let validator = jsonschema::validator_for(&schema).expect("it is a sound schema");
        let payload = json!({ "k i/n~d%é": "b" });
        let issues: Vec<_> = validator.iter_errors(&payload).map(Issue::from).collect();
        let location = "https://example.com/it#/properties/k i~1n~0d%é/enum";
        assert_eq!(issues[0].schema_path(), location);
        let tags = [location.to_owned()].into();
        assert_eq!(union_of(location, &tags), Some("https://example.com/it#"));
        assert_eq!(
            union_of("https://example.com/it#/properties/x/enum", &tags),
            None
        );
    }
}
