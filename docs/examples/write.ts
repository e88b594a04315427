// Brings the code that the guides show up to date. What the code prints is written by hand: the test compares it.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { guides, madeGuides } from "./current.ts";

for (const { path, name, markdown, current } of [...guides, ...Object.values(madeGuides).flat()]) {
  if (markdown === current) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, current);
  console.log(`docs/guides/${name}: brought up to date`);
}
