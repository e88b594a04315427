import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { validPayloads } from "../payloads/valid.session.ts";

/** Writes NDJSON of 200 shapes. Of 100 lines, 90 are valid, 6 have a tolerated issue, 3 another one, and 1 is cut off. */
export async function writeSessions(path: string, count: number): Promise<void> {
  const texts = validPayloads(200).map((payload) => JSON.stringify(payload));
  const out = createWriteStream(path, { highWaterMark: 4 * 1024 * 1024 });
  for (let i = 0; i < count; i += batch) {
    let text = "";
    for (let j = i; j < Math.min(count, i + batch); j++) text += `${lineAt(j, texts)}\n`;
    if (!out.write(text)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

const batch = 2000;

function lineAt(index: number, texts: readonly string[]): string {
  const text = texts[index % texts.length] ?? "";
  const change = changes.get(index % 100);
  if (change === undefined) return `{"id":"s-${index}",${text.slice(1).replace(/"id":"[^"]*",?/, "")}`.replace(/,\}$/, "}");
  return change === "cut" ? text.slice(0, -7) : JSON.stringify({ ...JSON.parse(text), ...change });
}

/** What is different in some of each 100 lines. */
const changes: ReadonlyMap<number, object | "cut"> = new Map<number, object | "cut">([
  [13, { recordingStatus: "deleted" }],
  [23, { isHealthy: null, issues: null }],
  [33, { region: "fra" }],
  [43, { region: "fra" }],
  [53, { kind: "session" }],
  [63, { userId: "u1" }],
  [73, { sourceBytes: "12" }],
  [83, { name: undefined }],
  [93, { profiles: [{ width: "1280", height: 720, name: "720p", bitrate: 4000, fps: 30 }] }],
  [99, "cut"],
]);
