/**
 * Starts tasks, and handles what they return one after another, in the order in which they were started. At most `capacity()` tasks are
 * started that aren't handled, so a slow handler makes the producer wait.
 */
export async function inOrder<Input, Task>(
  inputs: AsyncIterable<Input>,
  capacity: () => number,
  start: (input: Input) => Task,
  handle: (task: Task) => Promise<void>,
): Promise<void> {
  const unhandled: Promise<void>[] = [];
  let last = Promise.resolve();
  try {
    for await (const input of inputs) {
      const task = start(input);
      last = last.then(() => handle(task));
      last.catch(() => {}); // reported by the `await` below, maybe after the next input
      unhandled.push(last);
      if (unhandled.length >= capacity()) await unhandled.shift();
    }
  } finally {
    await last; // also if an input can't be read: those before it count
  }
}
