use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Error;

/// A model of the contract. Only the models of this crate implement it.
pub trait Model: Serialize + DeserializeOwned {
    /// The name of the model.
    const NAME: &'static str;

    /// The `$id` of its schema.
    const ID: &'static str;
}

/// Reads a model tolerantly.
///
/// It checks types, required properties, nesting and closed enums, but not bounds, lengths, patterns and formats. It keeps unknown properties
/// and unknown values of open enums. A `null` for an optional property reads as absent. Of duplicate keys, the last one counts.
///
/// # Errors
///
/// Returns an error with a JSON pointer if the text isn't JSON, or can't be read as the model.
///
/// ```
/// use session_schema::{Session, from_str};
///
/// let error = from_str::<Session>(r#"{"name": "a", "profiles": [{"width": "wide"}]}"#).unwrap_err();
/// assert_eq!(error.pointer(), "/profiles/0/width");
/// ```
pub fn from_str<T: DeserializeOwned>(json: &str) -> Result<T, Error> {
    serde_json::from_str(json).map_err(|cause| located::<T>(json.as_bytes(), cause))
}

/// Reads a model from bytes, which must be UTF-8. See [`from_str`].
///
/// # Errors
///
/// Returns the errors of [`from_str`].
pub fn from_slice<T: DeserializeOwned>(json: &[u8]) -> Result<T, Error> {
    serde_json::from_slice(json).map_err(|cause| located::<T>(json, cause))
}

/// Reads a rejected text again to find the location of the error, because tracking the location is slow.
#[cold]
fn located<T: DeserializeOwned>(json: &[u8], cause: serde_json::Error) -> Error {
    let mut track = serde_path_to_error::Track::new();
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    match T::deserialize(serde_path_to_error::Deserializer::new(
        &mut deserializer,
        &mut track,
    )) {
        Err(cause) => Error::new(&track.path(), cause),
        // The error is after the value.
        Ok(_) => Error::new(&serde_path_to_error::Track::new().path(), cause),
    }
}

/// Writes a model as JSON, with its unknown properties. Absent properties stay absent.
///
/// # Errors
///
/// Returns an error if a number isn't finite, or if `unknown` contains a known property.
///
/// ```
/// use session_schema::{RecordingStatus, Session, to_string};
///
/// let session = Session::new("test_session").with_recording_status(RecordingStatus::Ready);
/// assert_eq!(to_string(&session)?, r#"{"name":"test_session","recordingStatus":"ready"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn to_string<T: Serialize>(model: &T) -> Result<String, serde_json::Error> {
    serde_json::to_string(model)
}

/// Writes a model as bytes. See [`to_string`].
///
/// # Errors
///
/// Returns the errors of [`to_string`].
pub fn to_vec<T: Serialize>(model: &T) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(model)
}

macro_rules! models {
    ($($model:ident = $id:literal),* $(,)?) => {
        $(impl $crate::Model for super::$model {
            const NAME: &'static str = stringify!($model);
            const ID: &'static str = $id;
        })*
    };
}

pub(crate) use models;
