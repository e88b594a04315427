import { writeFile } from "node:fs/promises";
import { pageUrl, readTemplate, renderPage } from "./page.ts";
import { readEvidence } from "./read-evidence.ts";

// pnpm --filter @tools/evidence page: writes docs/trust.md from the results
await writeFile(pageUrl, renderPage(await readTemplate(), await readEvidence()));
