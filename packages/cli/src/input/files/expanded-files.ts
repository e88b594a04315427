import type { FoundFile } from "./found-file.ts";
import { kindOf } from "./kind-of.ts";
import { Pattern } from "./pattern.ts";
import type { Selects } from "./selects.ts";
import { isPayloadFile, walk } from "./walk.ts";

/** The files in a folder or those that match a pattern; the argument itself if it is neither. */
export async function* expandedFiles(argument: string): AsyncGenerator<FoundFile> {
  const kind = await kindOf(argument);
  const pattern = kind === "missing" ? Pattern.parse(argument) : undefined;
  if (kind === "folder") yield* orProblem(walk(argument, everyPayload), argument, emptyFolder);
  else if (pattern === undefined) yield { name: argument };
  else yield* orProblem(matches(pattern), argument, noMatch(argument));
}

async function* matches(pattern: Pattern): AsyncGenerator<FoundFile> {
  if ((await kindOf(pattern.base || ".")) === "folder") yield* walk(pattern.base, pattern);
}

/** The files, or the problem if there are none. */
async function* orProblem(files: AsyncIterable<FoundFile>, name: string, problem: string): AsyncGenerator<FoundFile> {
  let found = false;
  for await (const file of files) {
    found = true;
    yield file;
  }
  if (!found) yield { name, problem };
}

const everyPayload: Selects = { file: (_, name) => isPayloadFile(name), folder: () => "all" };

const emptyFolder = "it has no file that ends in .json, .ndjson or .jsonl.";

const noMatch = (argument: string): string =>
  `no file matches this pattern.${/^'.*'$/.test(argument) ? " The command prompt of Windows keeps single quotes: use double quotes." : ""}`;
