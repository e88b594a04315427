import { pieces } from "../input/index.ts";
import type { Layout, Selection } from "../input/piece.ts";
import type { Mode } from "../mode.ts";
import { validatorOf } from "../models.ts";
import { validatePiece } from "../report.ts";
import { Summary } from "../summary.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";

/** What a test renders: files by name, each with its text, or the reason why it can't be read. */
export interface Rendering {
  readonly files: Readonly<Record<string, string | { readonly unreadable: string }>>;
  readonly mode?: Mode;
  readonly layout?: Layout;
  readonly selection?: Selection;
}

/** The output of a format, for tests. */
export async function rendered(
  format: (options: RenderOptions) => Renderer,
  { files, mode = "strict", layout = "ndjson", selection }: Rendering,
): Promise<string> {
  const renderer = format({ model: "Session", mode, paint: (_, text) => text });
  const validate = validatorOf("Session", mode);
  const summary = new Summary();
  const document = renderer.document?.();
  const output = [document?.begin() ?? ""];
  for (const [name, file] of Object.entries(files)) {
    if (typeof file !== "string") {
      summary.unreadable++;
      output.push(document?.unreadable(file.unreadable, name) ?? "");
      continue;
    }
    for await (const piece of pieces(chunks(file), layout, selection)) {
      const report = validatePiece(name, piece, validate);
      summary.add(report);
      const text = renderer.report(report);
      output.push(document?.add(text) ?? text);
    }
  }
  return [...output, (document ?? renderer).end(summary)].join("");
}

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** Files with everything that formats must escape or can't hold: for tests that the output is well-formed. */
export const hostileFiles: Rendering["files"] = {
  "plain.ndjson": '{"name":"a"}\n{"name":"b","isHealthy":null,"x":1}\n{"name":"c\n{"name":1,"name":"d","lastSeen":12345678901234567890}\n',
  "controls.ndjson": `{"name":"a","\\u0000\\u0007\\u009b31m\\u202e\\ufffe\\uffff\\ud800]]><b>&\\"'":1}\n{"name":"\u0001"}\n{"name":"a","recordingStatus":"]]>\\n<![CDATA[\\ud83d"}\n`,
  "a \"<&>' \u202e é.json": "{}",
  "100%/#?: \\.json": '{"name":"a","createdAt":"https://user:hunter2@example.com/?token=hunter2"}',
  "many.json": `{"name":"a",${Array.from({ length: 150 }, (_, i) => `"x${i}":1`).join(",")}}`,
  "missing.json": { unreadable: "Can't read missing.json: no such file." },
  "empty.ndjson": "",
};
