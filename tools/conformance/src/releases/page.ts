import { archiveFolder } from "@tools/contract/files";
import type { Edition } from "./edition.ts";
import { matrixOf } from "./matrix.ts";
import { renderMatrix } from "./table.ts";

/** The page with the matrix of all releases, relative to the root. `pnpm compat:matrix` and each release write it. */
export const pageFile = "docs/guides/old-readers.md";

export const renderPage = (editions: readonly Edition[]): string => `---
title: Old readers, new payloads
part: Change the contract
order: 12
---

<!-- Written by pnpm compat:matrix. -->

# Old readers, new payloads

A service deployed a year ago must still read what is written today. This page compares each pair of releases in three ways:

- The tolerant reader of the older release, built from its [archived](../../schemas) contract, reads every valid [fixture](testing.md) of the newer one.
- The strict validator of the newer release validates every valid fixture of the older one.
- Programs written for the older release are compiled with the types of the newer one.

Within one major version, everything is accepted. Across major versions, each rejected payload is listed. A model that exists in only one of the
two releases is left out. A pre-release is compared until its stable release, and works with earlier stable releases of its major version; a later
pre-release may break it.

${renderMatrix(matrixOf(editions))}
${changes(editions)}`;

/** The site turns a link to an archived release into a link to the page of its changes. */
const changes = (editions: readonly Edition[]): string =>
  editions.length === 0
    ? ""
    : `
## What each release changed

${editions.map(({ version }) => `- [${version}](../../${archiveFolder}/${version}.json)\n`).join("")}`;
