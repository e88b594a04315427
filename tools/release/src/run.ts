import { spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { isInstalled } from "@tools/codegen/programs";

/** The root of the repository. */
export const root: string = resolve(import.meta.dirname, "../../..");

/**
 * Runs a TypeScript program of this repository with the current Node, in the same terminal, and returns its exit code.
 * The terminal sends Ctrl+C to both processes; other signals are forwarded.
 */
export async function runTool(file: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: "inherit" });
  process.on("SIGINT", () => undefined).on("SIGTERM", () => child.kill());
  return codeOf(await once(child, "exit"));
}

/** Runs an installed program in the same terminal, and returns its exit code. */
export async function runProgram(program: string, ...args: readonly string[]): Promise<number> {
  return codeOf(await once(spawn(program, [...args], { cwd: root, stdio: "inherit" }), "exit"));
}

export async function turbo(...args: readonly string[]): Promise<number> {
  const child = spawn("turbo", ["run", ...args], { cwd: root, stdio: "inherit", env });
  return codeOf(await once(child, "exit"));
}

/** Runs turbo, and prints its output only if it fails. Returns its exit code. */
export async function turboQuietly(...args: readonly string[]): Promise<number> {
  const child = spawn("turbo", ["run", ...args, "--output-logs=errors-only"], { cwd: root, stdio: ["ignore", "pipe", "pipe"], env });
  const [exit, ...printed] = await Promise.all([once(child, "exit"), text(child.stdout), text(child.stderr)]);
  const code = codeOf(exit);
  if (code !== 0) process.stderr.write(printed.join(""));
  return code;
}

/** The installed toolchains of other languages. */
const programs = ["java", "mvn", "go", "gofmt", "cargo", "rustfmt", "python3", "chromium"];

const env = {
  ...process.env,
  // turbo.json has no setting for its telemetry.
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  // Part of every hash, so that skipped tests run once their programs are installed.
  INSTALLED_PROGRAMS: programs.filter(isInstalled).join(","),
  // Tests start hundreds of programs for a short time each, most of which goes into compiling them.
  NODE_COMPILE_CACHE: join(root, "node_modules/.cache/node"),
  MAVEN_OPTS: `-XX:TieredStopAtLevel=1 -XX:+UseSerialGC ${process.env["MAVEN_OPTS"] ?? ""}`,
  // Part of the hash of tasks that always run.
  RUN_STARTED: String(Date.now()),
};

/** The exit code, or 1 if a signal ended the process. */
const codeOf = ([code]: readonly unknown[]): number => (typeof code === "number" ? code : 1);
