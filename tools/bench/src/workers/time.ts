import type { Operation } from "../contenders/contender.ts";
import { type PayloadSet, payloadTexts } from "../payloads/index.ts";
import { loadCheck } from "./load.ts";
import { medianTime } from "./median-time.ts";

/** Prints the nanoseconds per payload of one operation. Arguments: module, operation, set of payloads, expected result, milliseconds. */
const [file = "", operation = "is", set = "1 shape", expected = "true", milliseconds = "300"] = process.argv.slice(2);
const check = await loadCheck(file, operation as Operation); // the parent passes one
const payloads: unknown[] = payloadTexts(set as PayloadSet).map((text) => JSON.parse(text)); // the parent passes one
const isExpected = expected === "true";

process.stdout.write(
  String(
    medianTime(() => {
      let matching = 0;
      for (const payload of payloads) if (check(payload) === isExpected) matching++;
      if (matching !== payloads.length) throw new Error(`${payloads.length - matching} payloads have another result.`);
      return payloads.length;
    }, Number(milliseconds)),
  ),
);
