import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The rows of the table of Session that the project began with: field, type in Go, required, example as JSON. */
export async function seedRows(): Promise<string[][]> {
  const seed = await readFile(join(import.meta.dirname, "session-go.md"), "utf8");
  return seed.trim().split("\n").slice(2).map(seedRow);
}

/** Undoes what the printer of the table did: it turned pointers into emphasis, and values into text. */
function seedRow(line: string): string[] {
  const [field = "", type = "", required = "", example = ""] = line
    .replace(/^\| | \|$/g, "")
    .split(" | ")
    .map((cell) => cell.trim());
  const go = type
    .replace(/^(\[\])?\[(\*?)components\.(\w+)\]\(.*\)$/, "$1$2$3")
    .replace(/^\*(.*)\*$/, "$1")
    .replace(/^\[\]\*(.*)\*$/, "[]$1");
  return [field.replaceAll("`", ""), go, required === ":heavy_check_mark:" ? "yes" : "no", json(example, go)];
}

function json(example: string, go: string): string {
  if (example === "[object Object]") return JSON.stringify([profile]);
  if (go === "[]string") return JSON.stringify(example.split(","));
  return go === "*string" || go === "string" ? JSON.stringify(example) : example;
}

const profile = {
  ...{ width: 1280, height: 720, name: "720p", bitrate: 4000, fps: 30 },
  ...{ fpsDen: 1, gop: "60", profile: "H264High", encoder: "h264" },
};
