import { access, constants } from "node:fs/promises";
import { dirname } from "node:path";
import { contractHash } from "@session-schema/validators";
import { UsageError } from "@tools/command-line";
import { CheckpointFile, fingerprint, OutputFile, ResumeError } from "@tools/resumable";
import type { Engine, Finding, Pipeline } from "../engine/engine.ts";
import { Failure } from "../engine/errors.ts";
import type { Settings } from "../settings/settings.ts";
import { type Output, openFile, standardOutput } from "./outputs.ts";
import { LineSink } from "./sink.ts";
import { LineSource, type Position } from "./source.ts";

/** Files and pipes: each line is a message. */
export const files: Engine = {
  open: async (settings): Promise<Pipeline> => {
    const paths = pathsOf(settings);
    try {
      return await openFiles(settings, paths);
    } catch (error) {
      if (error instanceof ResumeError) throw new Failure(error.message);
      throw error instanceof Failure
        ? error
        : new Failure(`Can't open the files: ${error instanceof Error ? error.message : String(error)}.`);
    }
  },
  setup: (settings) => {
    pathsOf(settings);
    return Promise.resolve([{ status: "ok", message: "files need no setup" }]);
  },
  check: async (settings) => {
    pathsOf(settings);
    const findings = [
      ...settings.in.map((path) => finding(path, path, constants.R_OK, "read")),
      ...outputPaths(settings).map((path) => finding(path, dirname(path), constants.W_OK, "write")),
    ];
    return Promise.all(findings);
  },
};

/** How far a run was, and what the file began with. */
interface Progress extends Position {
  readonly fingerprint: string | undefined;
}

/** A checkpoint is written this often, in milliseconds. */
const interval = 1000;

async function openFiles(settings: Settings, paths: Paths): Promise<Pipeline> {
  const { accepted, rejected, issues, checkpoint: checkpointPath } = paths;
  const checkpoint = checkpointPath === undefined ? undefined : new CheckpointFile(checkpointPath, identityOf(settings, paths), isProgress);
  const resumed = await checkpoint?.read();
  if (resumed !== undefined) await sameFile(settings, resumed.progress);
  const open = async (name: string, path: string): Promise<Output> =>
    path === "-" ? standardOutput : await openFile(path, resumed === undefined ? undefined : (resumed.lengths[name] ?? 0));
  const outputs = {
    accepted: await open("accepted", accepted),
    rejected: await open("rejected", rejected),
    issues: issues === undefined ? undefined : await open("issues", issues),
  };
  const written = Object.fromEntries(
    Object.entries(outputs).filter((entry): entry is [string, OutputFile] => entry[1] instanceof OutputFile),
  );
  let position: Position = resumed?.progress ?? { file: 0, offset: 0, lines: 0 };
  let saved = Date.now();
  const save = async (): Promise<void> => {
    saved = Date.now();
    await checkpoint?.write({ ...position, fingerprint: await fingerprint(settings.in[position.file] ?? "", position.offset) }, written);
  };
  if (resumed === undefined) await save(); // a run that is killed before its first checkpoint begins again with the outputs as they are now
  const source = new LineSource({
    paths: settings.in,
    start: position,
    reached: async (reached) => {
      position = reached;
      if (checkpoint !== undefined && Date.now() - saved >= interval) await save();
    },
  });
  return {
    source,
    sink: new LineSink(outputs),
    close: async () => {
      if (checkpoint !== undefined) await save();
      for (const output of Object.values(written)) {
        await output.sync();
        await output.close();
      }
    },
  };
}

interface Paths {
  readonly accepted: string;
  readonly rejected: string;
  readonly issues: string | undefined;
  readonly checkpoint: string | undefined;
}

/** @throws UsageError if they can't be used together. */
function pathsOf(settings: Settings): Paths {
  const { in: inputs, accepted, rejected } = settings;
  const [issues, checkpoint] = [settings.text("issues"), settings.text("checkpoint")];
  const all = [...inputs, accepted, rejected, ...(issues === undefined ? [] : [issues]), ...(checkpoint === undefined ? [] : [checkpoint])];
  const repeated = all.find((path, index) => all.indexOf(path) !== index && !(path === "-" && index === inputs.length));
  if (repeated !== undefined) throw new UsageError(`${repeated} is named twice. Each input and output needs a file of its own.`);
  if (checkpoint !== undefined && all.includes("-"))
    throw new UsageError("--checkpoint needs files: what was read from a pipe, or written to one, is gone after a kill.");
  return { accepted, rejected, issues, checkpoint };
}

const outputPaths = (settings: Settings): string[] =>
  [settings.accepted, settings.rejected, settings.text("issues"), settings.text("checkpoint")].flatMap((path) =>
    path === undefined || path === "-" ? [] : [path],
  );

const identityOf = (
  { in: inputs, check: { model, mode } }: Settings,
  { accepted, rejected, issues = "" }: Paths,
): Record<string, string> => ({
  in: inputs.join(", "),
  accepted,
  rejected,
  issues,
  model,
  mode,
  contract: contractHash,
});

/** @throws Failure if the file was replaced since. */
async function sameFile({ in: inputs }: Settings, { file, offset, fingerprint: before }: Progress): Promise<void> {
  const path = inputs[file] ?? "";
  if ((await fingerprint(path, offset)) !== before)
    throw new Failure(`${path} isn't the file that the checkpoint was written for. To start over, delete the checkpoint and the outputs.`);
}

const isProgress = (value: unknown): value is Progress =>
  typeof value === "object" && value !== null && "file" in value && "offset" in value && "lines" in value;

const finding = async (path: string, needed: string, mode: number, verb: string): Promise<Finding> =>
  path === "-"
    ? { status: "ok", message: `${verb} standard ${verb === "read" ? "input" : "output"}` }
    : await access(needed, mode).then(
        (): Finding => ({ status: "ok", message: `${verb} ${path}` }),
        (error: NodeJS.ErrnoException): Finding => ({ status: "problem", message: `Can't ${verb} ${path}: ${error.code}.` }),
      );
