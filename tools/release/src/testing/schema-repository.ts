import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { git } from "../version/files.ts";

/** A small git repository with one model, `Light`, on the branch `main`. */
export class SchemaRepository implements AsyncDisposable {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  static async make(): Promise<SchemaRepository> {
    const repository = new SchemaRepository(await mkdtemp(join(tmpdir(), "session-schema-repository-")));
    await repository.git("init", "--quiet", "--initial-branch=main");
    await repository.put(".changeset/config.json", "{}");
    return repository;
  }

  git(...args: readonly string[]): Promise<string> {
    return git(this.root, "-c", "user.name=Test", "-c", "user.email=test@example.com", ...args);
  }

  async put(file: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.root, file)), { recursive: true });
    await writeFile(join(this.root, file), text);
  }

  read(file: string): Promise<string> {
    return readFile(join(this.root, file), "utf8");
  }

  /** The changesets, relative to `.changeset`. */
  async changesets(): Promise<string[]> {
    const names = await readdir(join(this.root, ".changeset"), { recursive: true });
    return names.filter((name) => name.endsWith(".md")).sort();
  }

  /** Writes the schema of the model. Each property is an integer, unless its schema says otherwise. */
  async properties(properties: Readonly<Record<string, object>>): Promise<void> {
    await this.put("schemas/light.schema.json", `${JSON.stringify(lightWith(properties), undefined, 2)}\n`);
  }

  /** Archives a contract with these properties. */
  async archive(version: string, properties: Readonly<Record<string, object>>): Promise<void> {
    const $defs = { Light: { ...lightWith(properties), $id: "https://session-schema.dev/light.schema.json" } };
    await this.put("schemas/package.json", JSON.stringify({ name: "@session-schema/schemas", version }));
    await this.put(`schemas/releases/${version}.json`, `${JSON.stringify({ $id: "https://session-schema.dev/bundle.json", $defs })}\n`);
  }

  async commit(message = "Change"): Promise<string> {
    await this.git("add", ".");
    await this.git("commit", "--quiet", "--message", message);
    return this.git("rev-parse", "HEAD");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.root, { recursive: true });
  }
}

const lightWith = (properties: Readonly<Record<string, object>>): object => ({
  title: "Light",
  description: "A light.",
  type: "object",
  additionalProperties: false,
  properties: Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      { type: "integer", description: `The ${name}.`, "x-unit": "none", examples: [1], ...schema },
    ]),
  ),
});
