import type { Pair } from "./matrix.ts";
import { renderMatrix } from "./table.ts";

/** The page that shows the matrix of what was released, from the root. It is written by a release, never by hand. */
export const pageFile = "docs/guides/old-readers.md";

export const renderPage = (pairs: readonly Pair[]): string => `---
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

${renderMatrix(pairs)}
`;
