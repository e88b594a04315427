import { npmName, type Operation } from "@tools/contract";
import type { Request } from "./request.ts";

/** A program with our client, which reads all pages; undefined if the client doesn't have the operation. */
export function typescript({ operation, variable, shown }: Request): string | undefined {
  if (operation.client === undefined) return undefined;
  const call = `client.${operation.client}(${argumentsOf(operation)})`;
  const print = `console.log(${shown === undefined ? variable : `${variable}.${shown}`});`;
  const read = operation.response.list
    ? `// Requests the next page when it is needed.\nfor await (const ${variable} of ${call}) {\n  ${print}\n}`
    : `const ${variable} = await ${call};\n${print}`;
  return `import { createClient } from "${npmName("client")}";

const client = createClient({
  baseUrl: process.env["API_URL"] ?? "",
  apiKey: process.env["API_KEY"] ?? "",
});

${read}`;
}

/** The path parameters, then the first query parameter in an object. */
function argumentsOf({ parameters }: Operation): string {
  const inPath = parameters.filter((each) => each.in === "path").map(({ example }) => JSON.stringify(example));
  const [first] = parameters.filter((each) => each.in === "query");
  return [...inPath, ...(first === undefined ? [] : [`{ ${first.name}: ${JSON.stringify(first.example)} }`])].join(", ");
}
