import { type PayloadSet, payloadTexts } from "../payloads/index.ts";
import { medianTime } from "./median-time.ts";

/** Prints the nanoseconds per payload of JSON.parse alone. Arguments: set of payloads, milliseconds. */
const [set = "1 shape", milliseconds = "300"] = process.argv.slice(2);
const texts = payloadTexts(set as PayloadSet); // the parent passes one
const run = (): number => {
  let objects = 0;
  for (const text of texts) if (typeof JSON.parse(text) === "object") objects++;
  return objects;
};
process.stdout.write(String(medianTime(run, Number(milliseconds))));
