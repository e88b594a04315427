import { maxDepth } from "./depth.ts";
import { type Report, subject } from "./report.ts";

/** Adds the issue of a model that is nested too deeply, once. `schema` is the address of the model. */
export function reportTooDeep(out: Report, path: string, schema: string): void {
  if (out.issues.some(({ keyword }) => keyword === "maxDepth")) return;
  out.keep({
    instancePath: path,
    keyword: "maxDepth",
    schemaPath: schema,
    message: `${subject(path)} is nested too deeply: a model may refer to itself ${maxDepth} levels deep`,
    expected: `at most ${maxDepth} levels`,
    found: "more levels",
    params: { limit: maxDepth },
    tolerated: false,
  });
}
