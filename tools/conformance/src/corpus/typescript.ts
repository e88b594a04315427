/** The conformance runner of TypeScript, with the published validators. */

import { models } from "@session-schema/validators/models";
import { formatCheck } from "@tools/codegen/emit/validators";
import type { RunnerRequest, RunnerResponse } from "@tools/conformance/runner";
import type { FormatName } from "@tools/contract/formats";

for await (const line of lines(process.stdin.setEncoding("utf8"))) {
  const request = JSON.parse(line) as RunnerRequest & { readonly id: number }; // the tests send this form only
  process.stdout.write(`${JSON.stringify({ id: request.id, ...respond(request) })}\n`);
}

/** The lines of the input, ended by line feeds only. node:readline also ends a line at U+2028, which JSON strings may contain. */
async function* lines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of chunks) {
    const whole = (rest + chunk).split("\n");
    rest = whole.pop() ?? "";
    yield* whole;
  }
  if (rest !== "") yield rest;
}

/** `JSON.stringify` throws on very deep nesting. */
function respond(request: RunnerRequest): RunnerResponse {
  try {
    return responseTo(request);
  } catch (error) {
    return { accepted: false, pointer: "", message: String(error) };
  }
}

function responseTo(request: RunnerRequest): RunnerResponse {
  if (request.op === "format") return { accepted: formatCheck(request.model as FormatName)(request.text) }; // every request names one
  let payload: unknown;
  try {
    payload = JSON.parse(request.text);
  } catch (error) {
    return { accepted: false, pointer: "", message: String(error) };
  }
  const { read, validate } = models[request.model as keyof typeof models]; // every request names a model
  if (request.op === "validate") {
    const { ok, issues = [] } = { issues: [], ...validate(payload) };
    return { accepted: ok, issues: issues.map(({ instancePath, keyword }) => ({ instancePath, keyword })) };
  }
  const result = read(payload);
  if (!result.ok) {
    const { instancePath = "", message = "" } = result.issues.find(({ tolerated }) => !tolerated) ?? {};
    return { accepted: false, pointer: instancePath, message };
  }
  const { value } = result;
  return {
    accepted: true,
    text: JSON.stringify(request.op === "relay" ? { ...Object(value), [request.add?.key ?? ""]: request.add?.value } : value),
  };
}
