import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { rendererOf } from "../render/formats.ts";
import { paintFor } from "../terminal.ts";
import { LineNumbers } from "./line-numbers.ts";
import { LineValidator } from "./line-validator.ts";
import { RangeValidator } from "./range-validator.ts";
import type { Answer, Task, WorkerSettings } from "./worker-messages.ts";

// The program of a thread of a `WorkerPool`: validates the lines that it sends.
if (parentPort !== null) await serve(parentPort, workerData as WorkerSettings); // what the pool passes

async function serve(
  port: MessagePort,
  { model, mode, format, colors, keepsLines, unprinted, lineNumbers }: WorkerSettings,
): Promise<void> {
  const paint = paintFor(undefined, { FORCE_COLOR: colors ? "1" : "0" });
  const renderer = await rendererOf(format, { model, mode, paint });
  const validator = new LineValidator({ model, mode }, renderer);
  const ranges = new RangeValidator(validator, keepsLines);
  const numbers = new LineNumbers(lineNumbers);
  // A summary doesn't show where lines are, so the threads needn't wait for each other.
  const firstLine = (range: number, count: () => number): number => (renderer.shows === "summary" ? 1 : numbers.pass(range, count()));
  port.on("message", (task: Task) => {
    const { id, source } = task;
    const answer = (message: Answer, ...transferred: ArrayBuffer[]): void => port.postMessage(message, transferred);
    const validation =
      "lines" in task
        ? validator.validate(source, task.lines, task.firstLine)
        : ranges.validate(source, task.range, (count) => firstLine(task.index, count));
    for (let part = validation.next(); ; part = validation.next()) {
      if (part.done === true) return answer({ id, results: part.value }, ...(part.value.bytes.length > 0 ? [part.value.bytes.buffer] : []));
      waitUntilBelow(maxUnprinted, unprinted);
      Atomics.add(unprinted, 0, part.value.length);
      answer({ id, text: part.value });
    }
  });
}

/** In UTF-16 units. */
const maxUnprinted = 2 * 1024 * 1024;

function waitUntilBelow(limit: number, unprinted: Int32Array<SharedArrayBuffer>): void {
  for (let sent = Atomics.load(unprinted, 0); sent > limit; sent = Atomics.load(unprinted, 0)) Atomics.wait(unprinted, 0, sent);
}
