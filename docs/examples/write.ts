// Brings the code that the guides show up to date. What the code prints is written by hand: the test compares it.
import { writeFileSync } from "node:fs";
import { guides } from "./current.ts";

for (const { path, name, markdown, current } of guides) {
  if (markdown === current) continue;
  writeFileSync(path, current);
  console.log(`docs/guides/${name}: brought up to date`);
}
