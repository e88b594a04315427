// Reads, decodes, splits and parses the lines of a file with JSON.parse alone. Prints how many are JSON.
import { createReadStream } from "node:fs";

let lines = 0;
let rest: Uint8Array = new Uint8Array();
for await (const chunk of createReadStream(process.argv[2] ?? "", { highWaterMark: 256 * 1024 })) {
  const bytes: Buffer = Buffer.concat([rest, chunk]);
  let begin = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, begin)) {
    parse(bytes.toString("utf8", begin, end));
    begin = end + 1;
  }
  rest = bytes.subarray(begin);
}
process.stdout.write(`${lines}\n`);

function parse(text: string): void {
  try {
    JSON.parse(text);
    lines++;
  } catch {
    // counted by not being counted
  }
}
