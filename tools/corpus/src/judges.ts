import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Answer, Request } from "./protocol.ts";

const packagesFolder = resolve(import.meta.dirname, "../../../packages");

/** A program that answers for one language. */
export interface JudgeProgram {
  /** `Go` */
  readonly language: string;
  readonly folder: string;
  /** What must be installed for it. */
  readonly programs: readonly string[];
  /** Command lines: what has to be built, and what answers. */
  readonly build: string | undefined;
  readonly command: string;
}

/** TypeScript, and every package that has a `judge` among its scripts. */
export async function judgePrograms(): Promise<JudgeProgram[]> {
  const names = (await readdir(packagesFolder)).sort();
  const found = await Promise.all(
    names.map(async (name): Promise<JudgeProgram[]> => {
      const folder = join(packagesFolder, name);
      const { scripts = {} } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
      if (typeof scripts.judge !== "string") return [];
      return [{ language: name.charAt(0).toUpperCase() + name.slice(1), folder, ...programOf(scripts) }];
    }),
  );
  const typescript: JudgeProgram = {
    language: "TypeScript",
    folder: import.meta.dirname,
    programs: [],
    build: undefined,
    command: `"${process.execPath}" typescript.ts`,
  };
  return [typescript, ...found.flat()];
}

function programOf({ judge, "judge:build": build }: Record<string, string>): Pick<JudgeProgram, "programs" | "build" | "command"> {
  const command = judge ?? "";
  // What stands in the package's own folder was built there.
  const programs = [command, build ?? ""]
    .map((line) => line.split(" ")[0] ?? "")
    .filter((program) => program !== "" && !program.includes("/"));
  return { programs, build, command };
}

/** A running judge. */
export class Judge {
  readonly language: string;
  readonly #child: ChildProcess;
  readonly #waiting: ((answer: Answer) => void)[] = [];
  #last = "";
  #asked = 0;

  private constructor(language: string, child: ChildProcess) {
    this.language = language;
    this.#child = child;
    if (child.stdout === null || child.stderr === null) throw new Error("a judge needs pipes");
    createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY }).on("line", (line) => this.#receive(line));
    child.stderr.on("data", (data: Buffer) => (this.#last = (this.#last + data.toString()).slice(-2000)));
    child.on("exit", (code) => this.#end(code));
  }

  static async start({ language, folder, build, command }: JudgeProgram): Promise<Judge> {
    if (build !== undefined) await run(build, folder);
    return new Judge(language, spawn(command, { cwd: folder, shell: true, stdio: ["pipe", "pipe", "pipe"] }));
  }

  /** All answers, in the order of the requests. */
  ask(requests: readonly Request[]): Promise<Answer[]> {
    const answers = requests.map(() => new Promise<Answer>((resolve) => this.#waiting.push(resolve)));
    for (const request of requests) this.#child.stdin?.write(`${JSON.stringify({ id: this.#asked++, ...request })}\n`);
    return Promise.all(answers);
  }

  /** A judge ends when nobody asks any more. */
  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const ended = once(this.#child, "exit");
    this.#child.stdin?.end();
    await ended;
  }

  #receive(line: string): void {
    const answer: Answer = JSON.parse(line);
    this.#waiting.shift()?.(answer);
  }

  /** Whoever still waits is told; the test that asked then says for which payload. */
  #end(code: number | null): void {
    const answer: Answer = { accepted: false, pointer: "", message: `the judge ended with ${code}: ${this.#last}` };
    for (const waiting of this.#waiting.splice(0)) waiting(answer);
  }
}

async function run(command: string, folder: string): Promise<void> {
  const child = spawn(command, { cwd: folder, shell: true, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (data: Buffer) => (said += data.toString()));
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${command} failed in ${dirname(folder)}:\n${said}`);
}
