import { contenders } from "./contenders/index.ts";
import { invalid, payloadTexts } from "./payloads.session.ts";

/** Measures one contender with one kind of input. Prints the nanoseconds per payload of each round as JSON. */
const [name = "", shapes = "1"] = process.argv.slice(2);
const make = contenders[name];
if (make === undefined) throw new Error(`Unknown contender ${name}.`);

const check = await make();
const payloads: unknown[] = payloadTexts(Number(shapes)).map((text) => JSON.parse(text));
if (!payloads.every(check)) throw new Error(`${name} rejects a valid payload.`);
if (invalid.some(check)) throw new Error(`${name} accepts an invalid payload.`);

const passes = 20;
const rounds = Array.from({ length: 40 }, () => {
  const start = process.hrtime.bigint();
  let accepted = 0;
  for (let pass = 0; pass < passes; pass++) for (const payload of payloads) if (check(payload)) accepted++;
  const elapsed = Number(process.hrtime.bigint() - start);
  if (accepted !== passes * payloads.length) throw new Error("The results differ between passes.");
  return elapsed / accepted;
});
process.stdout.write(JSON.stringify(rounds.slice(10)));
