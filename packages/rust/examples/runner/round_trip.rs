use serde::{Deserialize, Serialize};
use serde_json::Value;
use session_schema::Model;

/// What is wrong with a model after it went through serde's buffer of untagged enums, and through CBOR and MessagePack. `None` if it is the same.
pub fn round_trip_fault<M: Model>(text: &str, model: &M) -> Option<String> {
    // Only JSON as text has numbers out of range, lone surrogates and endless nesting, and serde_json doesn't read them as values.
    serde_json::from_str::<Value>(text).ok()?;
    let expected = value_of(model);
    [
        ("serde's buffer", buffered::<M>(text)),
        ("CBOR", through_cbor(model)),
        ("MessagePack", through_message_pack(model)),
    ]
    .into_iter()
    .map(|(name, read)| (name, read.and_then(|read| value_of(&read))))
    .find(|(_, value)| *value != expected)
    .map(|(name, value)| format!("{name} made {value:?} of {expected:?}"))
}

fn value_of(model: &impl Serialize) -> Result<Value, String> {
    serde_json::to_value(model).map_err(|error| error.to_string())
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Buffered<M> {
    Model(M),
}

fn buffered<M: Model>(text: &str) -> Result<M, String> {
    let Buffered::Model(model) = serde_json::from_str(text).map_err(|error| error.to_string())?;
    Ok(model)
}

fn through_cbor<M: Model>(model: &M) -> Result<M, String> {
    let mut bytes = Vec::new();
    ciborium::into_writer(model, &mut bytes).map_err(|error| error.to_string())?;
    ciborium::from_reader(bytes.as_slice()).map_err(|error| error.to_string())
}

fn through_message_pack<M: Model>(model: &M) -> Result<M, String> {
    let bytes = rmp_serde::to_vec(model).map_err(|error| error.to_string())?;
    rmp_serde::from_slice(&bytes).map_err(|error| error.to_string())
}
