import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** An npm registry on loopback with only the packages that are published to it. It stops with the rehearsal. */
export class Registry implements AsyncDisposable {
  /** Environment variables that make npm, pnpm and changesets use only this registry. */
  readonly env: NodeJS.ProcessEnv;
  readonly #server: ChildProcess;

  private constructor(server: ChildProcess, env: NodeJS.ProcessEnv) {
    this.#server = server;
    this.env = env;
  }

  /** Starts a registry. Throws if it doesn't respond within a minute. */
  static async start(folder: string): Promise<Registry> {
    await mkdir(folder);
    const listen = `127.0.0.1:${await freePort()}`;
    const url = `http://${listen}/`;
    await writeFile(join(folder, "config.yaml"), JSON.stringify(settings(folder)));
    await writeFile(join(folder, ".npmrc"), `registry=${url}\n//${listen}/:_authToken=rehearsal\n`);
    const args = [program, "--config", join(folder, "config.yaml"), "--listen", listen];
    const server = spawn(process.execPath, args, { cwd: folder, stdio: "ignore" });
    const env = { npm_config_registry: url, npm_config_userconfig: join(folder, ".npmrc"), npm_config_cache: join(folder, "cache") };
    process.once("exit", () => server.kill()); // also if the rehearsal is interrupted
    const registry = new Registry(server, env);
    for (let tries = 0; tries < 300; tries++) {
      if (server.exitCode !== null) throw new Error(`The registry exited with ${server.exitCode} before it responded.`);
      if (await responds(url)) return registry;
      await sleep(200);
    }
    await registry[Symbol.asyncDispose]();
    throw new Error("The registry didn't respond within a minute.");
  }

  /** The version of a package that a tag refers to. */
  async versionOf(name: string, tag: string): Promise<string | undefined> {
    const response = await fetch(`${this.env["npm_config_registry"]}${name.replace("/", "%2F")}`);
    const { "dist-tags": tags } = (await response.json()) as { "dist-tags": Record<string, string> }; // npm's own format
    return tags[tag];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#server.exitCode !== null) return;
    const ended = once(this.#server, "exit");
    this.#server.kill();
    await ended;
  }
}

const program = join(import.meta.dirname, "../../node_modules/verdaccio/bin/verdaccio");

/** Publishing needs no account, and no other registry is used. The file is YAML, of which JSON is a subset. */
const settings = (folder: string): object => ({
  storage: join(folder, "storage"),
  auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: -1 } },
  packages: { "**": { access: "$all", publish: "$all" } },
  web: { enable: false },
  log: { type: "stdout", level: "error" },
});

const responds = (url: string): Promise<boolean> =>
  fetch(`${url}-/ping`).then(
    ({ ok }) => ok,
    () => false, // it isn't listening yet
  );

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}
