import { join } from "node:path";
import { compare, renderMarkdown } from "@tools/compat";
import { isStable, lastStable } from "@tools/contract";
import { archiveFolder, readArchive } from "@tools/contract/files";
import type { Page } from "./page.ts";

/** A page for each release, the newest first: its changes since the release before, whom they break, and their witnesses. */
export async function releasePages(root: string): Promise<Page[]> {
  const releases = await readArchive(join(root, archiveFolder));
  return releases
    .map(({ version, bundle }, index): Page => {
      const earlier = releases.slice(0, index);
      const last = isStable(version) ? lastStable(earlier) : earlier.at(-1);
      const text = last === undefined ? first : changes(last, { version, bundle });
      return {
        source: `${archiveFolder}/${version}.json`,
        slug: `releases/${version}`,
        title: version,
        group: "Releases",
        markdown: `# What changed in ${version}\n\n${text}\n`,
      };
    })
    .reverse();
}

const first = "The first release. There is no earlier one to compare it with.";

interface Archived {
  readonly version: string;
  readonly bundle: unknown;
}

function changes(last: Archived, next: Archived): string {
  const names = { before: last.version, after: next.version };
  return `Each change with its [rule](../../docs/guides/changing-the-contract.md#the-rules) and the payload that shows who breaks, as \`session-schema diff ${last.version} ${next.version}\` prints it.\n\n${renderMarkdown(compare(last.bundle, next.bundle, { names }), names)}`;
}
