//! The strict verdict: what a writer must meet. Bounds, lengths, patterns, formats and known values
//! count, and there is no room for unknown properties. The crate `jsonschema` judges, over the
//! contract, which is embedded.
//!
//! ```
//! use session_schema::{Session, strict};
//!
//! let issues = strict::issues::<Session>(r#"{"name": "a", "lastSeen": -1}"#)?;
//! assert_eq!(issues[0].instance_path(), "/lastSeen");
//! assert_eq!(issues[0].keyword(), "minimum");
//! # Ok::<(), session_schema::Error>(())
//! ```

mod multiple_of;

use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

use jsonschema::{ValidationError, Validator};
use serde_json::{Value, json};

use crate::{Error, Model, from_str};

/// One thing that the contract objects to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    instance_path: String,
    keyword: String,
    schema_path: String,
    message: String,
}

impl Issue {
    /// Where in the payload, as a JSON pointer. Of a required property that is missing, and of an
    /// unknown one, the object.
    #[must_use]
    pub fn instance_path(&self) -> &str {
        &self.instance_path
    }

    /// The keyword of JSON Schema that is not met: `minimum`.
    #[must_use]
    pub fn keyword(&self) -> &str {
        &self.keyword
    }

    /// Where the contract says so: `https://session-schema.dev/session.schema.json#/properties/id/minLength`.
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
        Self {
            instance_path: error.instance_path().to_string(),
            keyword: error.kind().keyword().to_owned(),
            schema_path: error
                .absolute_keyword_location()
                .map_or_else(|| error.schema_path().to_string(), ToString::to_string),
            message: error.masked().to_string(),
        }
    }
}

/// Everything that the contract objects to in a text; nothing if a writer may write it.
///
/// # Errors
///
/// The text is not JSON.
pub fn issues<M: Model>(json: &str) -> Result<Vec<Issue>, Error> {
    Ok(issues_of::<M>(&from_str(json)?))
}

/// The same of a value. To judge a model before it is sent, give it what [`serde_json::to_value`]
/// makes of it.
#[must_use]
pub fn issues_of<M: Model>(value: &Value) -> Vec<Issue> {
    VALIDATORS[M::ID]
        .iter_errors(value)
        .map(Issue::from)
        .collect()
}

/// One validator for each model, by the `$id` of its schema.
static VALIDATORS: LazyLock<HashMap<String, Validator>> = LazyLock::new(|| {
    let bundle: Value = serde_json::from_str(BUNDLE).expect("the bundle is JSON");
    let models = bundle["$defs"].as_object().into_iter().flatten();
    models
        .filter_map(|(_, schema)| schema["$id"].as_str())
        .map(|id| (id.to_owned(), validator(&bundle, id)))
        .collect()
});

const BUNDLE: &str = include_str!("generated/bundle.json");

fn validator(bundle: &Value, id: &str) -> Validator {
    let mut schema = bundle.clone();
    schema["$ref"] = json!(id);
    jsonschema::draft202012::options()
        .should_validate_formats(true)
        .with_keyword("multipleOf", multiple_of::multiple_of)
        .build(&schema)
        .expect("the contract is a sound schema")
}
