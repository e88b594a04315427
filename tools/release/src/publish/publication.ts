import { npmName } from "@tools/contract";
import { git } from "../version/files.ts";
import { currentVersion } from "../version/version.ts";
import { distTagOf } from "./dist-tag.ts";

/** What the release workflow publishes from a commit. */
export interface Publication {
  readonly version: string;
  /** The tag of npm. */
  readonly tag: string;
  /** Whether the version has no tag of git yet. A commit that archives a hotfix on main, for example, releases nothing. */
  readonly isNew: boolean;
}

export async function publicationOf(root: string, branch: string): Promise<Publication> {
  const version = await currentVersion(root);
  const published = await git(root, "tag", "--list", `${npmName("schemas")}@${version}`);
  return { version, tag: distTagOf(version, branch), isNew: published === "" };
}
