import { root } from "../run.ts";
import { publicationOf } from "./publication.ts";
import { setTag } from "./set-tag.ts";

// The steps of the release workflow:
// - main.ts <branch> prints what the branch publishes, as outputs of a step of GitHub Actions.
// - main.ts <branch> <plan> sets the tag of npm in the file of `changeset publish-plan`.
const [branch = "", plan] = process.argv.slice(2);
const { version, tag, isNew } = await publicationOf(root, branch);
if (plan === undefined) process.stdout.write(`version=${version}\ntag=${tag}\nnew=${isNew}\n`);
else await setTag(plan, tag);
