import { execFile } from "node:child_process";
import { access, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { connect } from "@nats-io/transport-node";
import { Program, until } from "./program.ts";

const module = fileURLToPath(new URL("../nats-server", import.meta.url));
const cache = fileURLToPath(new URL("../../node_modules/.cache/nats-server", import.meta.url));

/** Builds the server of the version in `go.mod`, once. */
async function build(): Promise<string> {
  const { stdout } = await promisify(execFile)("go", ["list", "-m", "-f", "{{.Version}}", "github.com/nats-io/nats-server/v2"], {
    cwd: module,
  });
  const program = join(cache, `nats-server-${stdout.trim()}`);
  if (
    await access(program).then(
      () => true,
      () => false,
    )
  )
    return program;
  await mkdir(cache, { recursive: true });
  const temporary = `${program}-${process.pid}`; // another test may build it at the same time
  await promisify(execFile)("go", ["build", "-o", temporary, "github.com/nats-io/nats-server/v2"], { cwd: module, maxBuffer: 2 ** 26 });
  await rename(temporary, program);
  return program;
}

/** A server with JetStream on a free port of this machine. Its streams outlive restarts, and are deleted with it. */
export class NatsServer implements AsyncDisposable {
  readonly url: string;
  readonly #program: string;
  readonly #folder: string;
  #process: Program | undefined;

  private constructor(program: string, folder: string, port: number) {
    this.#program = program;
    this.#folder = folder;
    this.url = `nats://127.0.0.1:${port}`;
  }

  /** @param config - More lines of its configuration. */
  static async start(config = ""): Promise<NatsServer> {
    const program = await build();
    const folder = await mkdtemp(join(tmpdir(), "gate-nats-"));
    const port = await freePort();
    const text = `listen: "127.0.0.1:${port}"\njetstream { store_dir: ${JSON.stringify(folder)} }\n${config}`;
    await writeFile(join(folder, "server.conf"), text);
    const server = new NatsServer(program, folder, port);
    await server.up();
    return server;
  }

  /** Starts it again after `down`. */
  async up(): Promise<void> {
    const started = new Program(this.#program, ["-c", join(this.#folder, "server.conf")]);
    this.#process = started;
    await until("the NATS server answers", async () => {
      if (started.exitCode !== undefined) throw new Error(`The NATS server ended:\n${started.errors}`);
      return await connect({ servers: this.url, reconnect: false, timeout: 500 }).then(
        (connection) => connection.close().then(() => true),
        (error: Error) => /authorization|certificate|tls/i.test(error.message),
      );
    });
  }

  async down(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    await this.#process?.end(signal);
    this.#process = undefined;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.down("SIGKILL");
    await rm(this.#folder, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || address === null) throw new Error("A TCP server has a port.");
  return address.port;
}
