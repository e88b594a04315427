//! The conformance runner: reads a JSON request per line and writes a JSON response per line.
//! It isn't published.

#[macro_use]
mod generated;

#[path = "../../src/strict/formats.rs"]
mod formats;

mod round_trip;

use std::io::{self, BufRead, Write};

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use session_schema::{Error, Model, UnknownProperties, from_str, strict, to_string};

use round_trip::round_trip_fault;

#[derive(Deserialize)]
struct Request {
    id: Value,
    op: String,
    model: String,
    text: String,
    add: Option<Addition>,
}

#[derive(Deserialize)]
struct Addition {
    key: String,
    value: Box<RawValue>,
}

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let request: Request = serde_json::from_str(&line?)?;
        let mut response =
            response_to(&request).unwrap_or_else(|| json!({ "error": "unknown op or model" }));
        response["id"] = request.id;
        writeln!(out, "{response}")?;
        out.flush()?;
    }
    Ok(())
}

fn response_to(
    Request {
        op,
        model,
        text,
        add,
        ..
    }: &Request,
) -> Option<Value> {
    match op.as_str() {
        "format" => {
            let format = formats::FORMATS.get(model)?;
            Some(json!({ "accepted": format.accepts(text) }))
        }
        "read" => with_model!(model.as_str(), read(text)),
        "validate" => with_model!(model.as_str(), validate(text)),
        "relay" => with_object!(model.as_str(), relay(text, add.as_ref()?)),
        _ => None,
    }
}

fn read<M: Model>(text: &str) -> Value {
    from_str::<M>(text).map_or_else(rejected, |model| {
        round_trip_fault(text, &model).map_or_else(|| encoded(&model), failed)
    })
}

fn relay<M: Model>(
    text: &str,
    add: &Addition,
    unknown: fn(&mut M) -> &mut UnknownProperties,
) -> Value {
    from_str::<M>(text).map_or_else(rejected, |mut model| {
        unknown(&mut model).insert_raw(add.key.as_str(), add.value.clone());
        encoded(&model)
    })
}

fn validate<M: Model>(text: &str) -> Value {
    strict::issues::<M>(text).map_or_else(rejected, |issues| {
        let listed: Vec<Value> = issues.iter().map(|issue| json!({ "instancePath": issue.instance_path(), "keyword": issue.keyword() })).collect();
        json!({ "accepted": listed.is_empty(), "issues": listed })
    })
}

fn encoded<M: Model>(model: &M) -> Value {
    match to_string(model) {
        Ok(text) => json!({ "accepted": true, "text": text }),
        Err(error) => failed(error.to_string()),
    }
}

fn failed(message: String) -> Value {
    json!({ "accepted": false, "pointer": "", "message": message })
}

fn rejected(error: Error) -> Value {
    json!({ "accepted": false, "pointer": error.pointer(), "message": error.message() })
}
