import type { Operation } from "../contenders/contender.ts";
import { payloadTexts } from "../payloads/index.ts";
import { loadCheck } from "./load.ts";
import { medianTime } from "./median-time.ts";

/** Prints how many lines of NDJSON one process parses and checks in a second. Arguments: module, operation, milliseconds. */
const [file = "", operation = "is", milliseconds = "300"] = process.argv.slice(2);
const check = file === "" ? () => true : await loadCheck(file, operation as Operation); // the parent passes one
const bytes = Buffer.from(`${payloadTexts("200 shapes").join("\n")}\n`);

function run(): number {
  let valid = 0;
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start);
    if (check(JSON.parse(bytes.toString("utf8", start, end)))) valid++;
    start = end + 1;
  }
  return valid;
}
process.stdout.write(String(1e9 / medianTime(run, Number(milliseconds))));
