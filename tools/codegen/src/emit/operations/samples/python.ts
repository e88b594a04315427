import { project } from "@tools/contract";
import { listName, pathOf, type Request } from "./request.ts";

/** A program with httpx. */
export function python(request: Request): string {
  const { operation, model, variable, shown } = request;
  const { list } = operation.response;
  const print = `print(${shown === undefined ? variable : `${variable}.${shown}`})`;
  const read = list
    ? `${listName(request)} = TypeAdapter(list[${model}]).validate_json(response.content)
for ${variable} in ${listName(request)}:
    ${print}`
    : `${variable} = ${model}.from_json(response.content)
${print}`;
  return `import os

import httpx
${list ? "from pydantic import TypeAdapter\n" : ""}from ${project.python.module} import ${model}

response = httpx.get(
    os.environ["API_URL"] + ${JSON.stringify(pathOf(operation))},
    headers={"Authorization": f"Bearer {os.environ['API_KEY']}"},
    timeout=30,
)
response.raise_for_status()
${read}`;
}
