import { spawn } from "node:child_process";
import { once } from "node:events";

/** A program that listens on loopback. Disposing it ends the program. */
export interface Server extends AsyncDisposable {
  readonly url: string;
}

/**
 * Starts a program, and waits until it prints its port, as Spring Boot, Uvicorn and Flask do.
 *
 * @example
 * await using server = await startServer(folder, "python3", ["-m", "flask", "run", "--port", "0"]);
 */
export async function startServer(
  folder: string,
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Server> {
  const child = spawn(program, [...args], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const port = await new Promise<string>((resolve, reject) => {
    let output = "";
    const read = (text: string): void => {
      output += text;
      const [, found] = /(?:started on port |127\.0\.0\.1:)(\d+)\D/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", read);
    child.once("error", reject).once("close", () => reject(new Error(`${program} ended:\n${output}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      const closed = once(child, "close");
      child.kill();
      await closed;
    },
  };
}
