import { execFile } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll } from "vitest";

const folder = await mkdtemp(join(tmpdir(), "session-schema-completion-"));
afterAll(() => rm(folder, { recursive: true }));
await symlink(fileURLToPath(new URL("../bin/session-schema.js", import.meta.url)), join(folder, "session-schema"));
await writeFile(join(folder, "payload one.json"), "{}");

/** Shells with a program that completes the words of a command line and prints a candidate per line. */
const programs: Readonly<Record<"bash" | "zsh" | "fish", (words: readonly string[]) => readonly string[]>> = {
  bash: (words) => [
    "--norc",
    "-c",
    `source <(session-schema completion bash)
complete -p session-schema > /dev/null || exit 1
COMP_WORDS=(session-schema ${quoted(words)}) COMP_CWORD=${words.length}
_session_schema
printf '%s\\n' "\${COMPREPLY[@]}"`,
  ],
  // The functions of its completion system work only while a line is edited.
  zsh: (words) => [
    "-f",
    "-c",
    `compdef() { :; }
_describe() { print -rl -- "\${(@)\${(@P)2}%%:*}" }
_files() { print -rl -- *(N) }
compset() { :; }
source <(session-schema completion zsh)
words=(session-schema ${quoted(words)}) CURRENT=${words.length + 1}
_session_schema`,
  ],
  fish: (words) => [
    "--no-config",
    "-c",
    `session-schema completion fish | source; complete -C ${quoted([["session-schema", ...words].join(" ")])}`,
  ],
};

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(" ");

/** What a shell offers after the words, the last of which may be incomplete. */
export async function completed(shell: keyof typeof programs, words: readonly string[]): Promise<string[]> {
  const env = { ...process.env, PATH: `${folder}:${dirname(process.execPath)}:${process.env["PATH"]}`, HOME: folder };
  const { stdout } = await promisify(execFile)(shell, programs[shell](words), { cwd: folder, env });
  return stdout.split("\n").flatMap((line) => (line === "" ? [] : [line.replace(/\t.*/, "")]));
}

/** Words, what is among the candidates, and what isn't. */
export const completions: readonly (readonly [words: readonly string[], some: string, none: string])[] = [
  [["val"], "validate", "explain"],
  [["validate", "--mo"], "--model", "--format"],
  [["validate", "--mode", "t"], "tolerant", "strict"],
  [["validate", "--model", "Ses"], "Session", "Profile"],
  [["validate", "--accepted", "pay"], "payload one.json", "tolerant"],
  [["validate", "pay"], "payload one.json", "validate"],
  [["explain", "Session.pro"], "Session.profiles", "Session.name"],
  [["fixture", "session/can"], "session/canonical", "session/minimal"],
  [["webhook", "se"], "send", "verify"],
  [["help", "sch"], "schema", "validate"],
];
