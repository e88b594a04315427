import type { OutputRecord } from "./record.ts";
import { batchOverhead, recordSize } from "./record-size.ts";

/**
 * Splits records so that those of each partition fit into one batch, in the same order. A record that doesn't fit into a batch gets one of its own.
 *
 * @param limitOf - The largest batch of a topic in bytes.
 */
export function splitBySize(records: readonly OutputRecord[], limitOf: (topic: string) => number): OutputRecord[][] {
  const parts: OutputRecord[][] = [];
  let part: OutputRecord[] = [];
  let sizes = new Map<string, number>();
  for (const record of records) {
    const partition = `${record.topic}:${record.partition}`;
    const size = recordSize(record);
    const before = sizes.get(partition);
    if (before !== undefined && before + size > limitOf(record.topic)) {
      parts.push(part);
      part = [];
      sizes = new Map();
    }
    part.push(record);
    sizes.set(partition, (sizes.get(partition) ?? batchOverhead) + size);
  }
  if (part.length > 0) parts.push(part);
  return parts;
}
