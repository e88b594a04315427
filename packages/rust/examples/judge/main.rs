//! Answers how this crate judges payloads, one JSON request per line: what is asked of every language of the contract alike.
//! Not a part of what is published.

#[macro_use]
mod generated;

use std::io::{self, BufRead, Write};

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use session_schema::{Error, Model, UnknownProperties, from_str, strict, to_string};

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
        let mut answer =
            answer(&request).unwrap_or_else(|| json!({ "error": "no such op or model" }));
        answer["id"] = request.id;
        writeln!(out, "{answer}")?;
        out.flush()?;
    }
    Ok(())
}

fn answer(
    Request {
        op,
        model,
        text,
        add,
        ..
    }: &Request,
) -> Option<Value> {
    match op.as_str() {
        "read" => with_model!(model.as_str(), read(text)),
        "judge" => with_model!(model.as_str(), judge(text)),
        "relay" => with_object!(model.as_str(), relay(text, add.as_ref()?)),
        _ => None,
    }
}

fn read<M: Model>(text: &str) -> Value {
    from_str::<M>(text).map_or_else(refused, |model| written(&model))
}

fn relay<M: Model>(
    text: &str,
    add: &Addition,
    unknown: fn(&mut M) -> &mut UnknownProperties,
) -> Value {
    from_str::<M>(text).map_or_else(refused, |mut model| {
        unknown(&mut model).insert_raw(add.key.as_str(), add.value.clone());
        written(&model)
    })
}

fn judge<M: Model>(text: &str) -> Value {
    strict::issues::<M>(text).map_or_else(refused, |issues| {
        let listed: Vec<Value> = issues.iter().map(|issue| json!({ "instancePath": issue.instance_path(), "keyword": issue.keyword() })).collect();
        json!({ "accepted": listed.is_empty(), "issues": listed })
    })
}

fn written<M: Model>(model: &M) -> Value {
    match to_string(model) {
        Ok(text) => json!({ "accepted": true, "text": text }),
        Err(error) => json!({ "accepted": false, "pointer": "", "message": error.to_string() }),
    }
}

fn refused(error: Error) -> Value {
    json!({ "accepted": false, "pointer": error.pointer(), "message": error.message() })
}
