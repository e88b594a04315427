import { root } from "../run.ts";
import { publicationOf } from "./publication.ts";

// Prints what a branch publishes, as outputs of a step of GitHub Actions: main.ts <branch>
const [branch = ""] = process.argv.slice(2);
const { version, tag, isNew } = await publicationOf(root, branch);
process.stdout.write(`version=${version}\ntag=${tag}\nnew=${isNew}\n`);
