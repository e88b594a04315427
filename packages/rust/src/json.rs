use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Error;

/// A model of the contract. The models of this crate are all that there are.
pub trait Model: Serialize + DeserializeOwned {
    /// What the contract calls it.
    const NAME: &'static str;

    /// The `$id` of its schema.
    const ID: &'static str;
}

/// Reads a model as a tolerant reader.
///
/// Types, required properties, nesting and closed enums have to be right. Properties and values of open enums that this version does not know
/// are kept, `null` on an optional property reads as absent, and bounds, lengths, patterns and formats do not refuse. Of two equal keys the last
/// counts.
///
/// # Errors
///
/// The text is not JSON, or not the model; the error says where, as a JSON pointer.
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

/// The same of bytes, which are UTF-8 or are refused.
///
/// # Errors
///
/// As of [`from_str`].
pub fn from_slice<T: DeserializeOwned>(json: &[u8]) -> Result<T, Error> {
    serde_json::from_slice(json).map_err(|cause| located::<T>(json, cause))
}

/// The place of an error. To follow it costs time, so only a text that is refused is read by it, once more.
#[cold]
fn located<T: DeserializeOwned>(json: &[u8], cause: serde_json::Error) -> Error {
    let mut track = serde_path_to_error::Track::new();
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    match T::deserialize(serde_path_to_error::Deserializer::new(
        &mut deserializer,
        &mut track,
    )) {
        Err(cause) => Error::new(&track.path(), cause),
        // What is wrong stands behind the value.
        Ok(_) => Error::new(&serde_path_to_error::Track::new().path(), cause),
    }
}

/// Writes a model as JSON: what is absent stays absent, and what was unknown is still there.
///
/// # Errors
///
/// A number is not finite, or a property that the contract knows stands among the unknown ones.
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

/// The same as bytes.
///
/// # Errors
///
/// As of [`to_string`].
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
