/** The judge of TypeScript: the validators themselves, asked like those of every other language. */

import { models } from "@session-schema/validators/models";
import type { Answer, Request } from "@tools/conformance/runner";

for await (const line of lines(process.stdin.setEncoding("utf8"))) {
  const request = JSON.parse(line) as Request & { readonly id: number }; // the corpus asks nothing else
  process.stdout.write(`${JSON.stringify({ id: request.id, ...sureAnswer(request) })}\n`);
}

/** The lines of a text as the other languages see them. To node:readline, U+2028 ends a line too, which stands in JSON as it is. */
async function* lines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of chunks) {
    const whole = (rest + chunk).split("\n");
    rest = whole.pop() ?? "";
    yield* whole;
  }
  if (rest !== "") yield rest;
}

/** `JSON.stringify` has no room for what is nested very deeply, and says so by throwing. */
function sureAnswer(request: Request): Answer {
  try {
    return answer(request);
  } catch (error) {
    return { accepted: false, pointer: "", message: String(error) };
  }
}

function answer(request: Request): Answer {
  let payload: unknown;
  try {
    payload = JSON.parse(request.text);
  } catch (error) {
    return { accepted: false, pointer: "", message: String(error) };
  }
  const { read, validate } = models[request.model as keyof typeof models]; // the corpus names models alone
  if (request.op === "judge") {
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
