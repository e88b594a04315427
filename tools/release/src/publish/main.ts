import { root } from "../run.ts";
import { publicationOf } from "./publication.ts";

// Prints what the branch in the first argument publishes, as outputs of a step of GitHub Actions.
const { version, tag, isNew } = await publicationOf(root, process.argv[2] ?? "");
process.stdout.write(`version=${version}\ntag=${tag}\nnew=${isNew}\n`);
