import { project } from "@tools/contract";
import { listName, pathOf, type Request } from "./request.ts";

/** A program with reqwest and its feature `blocking`. */
export function rust(request: Request): string {
  const { operation, model, variable, shown } = request;
  const print = shown === undefined ? `println!("{${variable}:?}");` : `println!("{}", ${variable}.${shown});`;
  const read = operation.response.list
    ? `    let ${listName(request)}: Vec<${model}> = from_slice(&response.bytes()?)?;
    for ${variable} in ${listName(request)} {
        ${print}
    }`
    : `    let ${variable}: ${model} = from_slice(&response.bytes()?)?;
    ${print}`;
  return `use std::env;

use reqwest::blocking::Client;
use ${project.rust.module}::{${model}, from_slice};

const PATH: &str = ${JSON.stringify(pathOf(operation))};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let response = Client::new()
        .get(env::var("API_URL")? + PATH)
        .bearer_auth(env::var("API_KEY")?)
        .send()?
        .error_for_status()?;
${read}
    Ok(())
}`;
}
