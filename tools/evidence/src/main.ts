import { writeFile } from "node:fs/promises";
import { pageUrl, readEvidence, readTemplate, renderPage } from "./page.ts";

// pnpm --filter @tools/evidence page: writes docs/trust.md from the results
await writeFile(pageUrl, renderPage(await readTemplate(), await readEvidence()));
