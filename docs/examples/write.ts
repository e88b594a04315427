// Updates the code and the tables in the guides. Output is written by hand, and compared by the test.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { generatedGuides, guides } from "./current.ts";

for (const { path, name, markdown, current } of [...guides, ...Object.values(generatedGuides).flat()]) {
  if (markdown === current) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, current);
  console.log(`docs/guides/${name}: updated`);
}
