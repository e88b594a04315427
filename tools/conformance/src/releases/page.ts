import { archiveFolder } from "@tools/contract/files";
import type { Edition } from "./edition.ts";
import { matrixOf } from "./matrix.ts";
import { renderMatrix } from "./table.ts";

/** The page that shows the matrix of what was released, from the root. It is written by a release, never by hand. */
export const pageFile = "docs/guides/old-readers.md";

export const renderPage = (editions: readonly Edition[]): string => `---
title: Old readers, new payloads
order: 9
---

<!-- Written by pnpm compat:matrix. -->

# Old readers, new payloads

A service that was deployed a year ago reads what was written today. For each pair of releases, the older one's tolerant reader, built from the
contract as it was [archived](../../schemas), reads every valid [fixture](testing.md) of the newer one, and the newer one's strict validator
judges every valid fixture of the older one. Programs that were written for the older one compile with the newer one's types.

Within one major everything is accepted. Across majors something may be refused, and each refusal is listed. A model that only one of the two
knows is not asked about.

${renderMatrix(matrixOf(editions))}
${changes(editions)}`;

/** The archive file of a release is, on the location, the page of what it changed. */
const changes = (editions: readonly Edition[]): string =>
  editions.length === 0
    ? ""
    : `
## What each release changed

${editions.map(({ version }) => `- [${version}](../../${archiveFolder}/${version}.json)\n`).join("")}`;
