import { statSync } from "node:fs";
import { UsageError } from "@tools/command-line";
import { expanded, isUnreadable, type Source } from "../input/source.ts";
import { validatorOf } from "../models.ts";
import { rendererOf } from "../render/formats.ts";
import type { Renderer } from "../render/renderer.ts";
import { Summary } from "../summary.ts";
import { ClosedPipe, type Terminal } from "../terminal.ts";
import type { EngineSettings, Engines } from "./engines.ts";
import { Journal } from "./journal.ts";
import { type Position, start } from "./line-run.ts";
import { Outputs } from "./outputs.ts";
import { progressLine } from "./progress-line.ts";
import { Run } from "./run.ts";
import { assertDistinct } from "./same-file.ts";
import type { Settings } from "./settings.ts";
import { Stopped } from "./stopped.ts";

/** Validates inputs, prints the reports, and writes the outputs. Returns the counts. */
export async function validateInputs(sources: readonly Source[], settings: Settings, terminal: Terminal): Promise<Summary> {
  const { model, mode, format, layout, selection, outputs: paths, checkpoint } = settings;
  await assertOutputs(sources, settings);
  const journal = checkpoint === undefined ? undefined : await Journal.open(checkpoint, settings, sources, terminal);
  const summary = new Summary();
  if (journal?.resumed !== undefined) summary.merge(journal.resumed.progress.counts);
  const renderer = await rendererOf(format, { model, mode, paint: terminal.paint });
  const print = paths.accepted === "-" || paths.rejected === "-" ? terminal.printToStderr : terminal.print;
  if (journal?.resumed?.progress.isDone === true) {
    terminal.warn(`${checkpoint} says that this run is complete. To start over, delete it.`);
    await print(renderer.end(summary));
    return summary;
  }

  const outputs = await Outputs.open(paths, terminal.print, journal?.resumed?.lengths, journal?.resumed?.progress.open);
  const keepsLines = Object.keys(paths).length > 0;
  let loaded: Promise<Engines> | undefined;
  const engines = (): Promise<Engines> =>
    (loaded ??= loadEngines({ ...settings, colors: terminal.colors, keepsLines, program, bytesBeforeWorkers }, renderer));
  const meter = new Meter(sources);
  const tick = ticker(() => terminal.progress(progressLine(meter, summary)));
  const document = renderer.document?.();
  const run = new Run({
    layout,
    selection,
    renderer,
    validate: validatorOf(model, mode),
    summary,
    engines,
    outputs,
    print: (text) => print(document?.add(text) ?? text),
    onRead: (bytes) => meter.add(bytes),
    onPosition: async (position) => {
      tick();
      await journal?.note(position, summary, outputs);
    },
  });
  try {
    await print(document?.begin() ?? "");
    for await (const source of expanded(sources)) {
      const from = journal === undefined ? start : await journal.begin(source);
      if (from === undefined) journal?.skip(source);
      else {
        const problem = await validateOne(run, source, from, terminal);
        if (problem !== undefined) {
          summary.unreadable++;
          await print(document?.unreadable(problem, source.name) ?? "");
        }
        await journal?.end(source, summary, outputs);
      }
    }
    await journal?.finish(summary, outputs);
    await print((document ?? renderer).end(summary));
    const note = document?.note?.();
    if (note !== undefined) terminal.warn(note);
  } catch (error) {
    if (error instanceof Stopped) journal?.stop(error.signal);
    else if (!(error instanceof ClosedPipe)) throw error;
  } finally {
    await (await loaded)?.close();
    await outputs.close();
  }
  return summary;
}

/** On demand, because they take a third of the time of a start to load. */
async function loadEngines(settings: EngineSettings, renderer: Renderer): Promise<Engines> {
  const { Engines } = await import("./engines.ts");
  return new Engines(settings, renderer);
}

/** Of the workers, next to this one once they are bundled. */
const program = new URL("./worker.js", import.meta.url);

/** Starting a worker takes as long as validating a few megabytes. */
const bytesBeforeWorkers = 8 * 1024 * 1024;

/** Returns why an input can't be read, if that is so. */
async function validateOne(run: Run, source: Source, from: Position, terminal: Terminal): Promise<string | undefined> {
  if (source.name === "<stdin>" && terminal.isInteractive) terminal.progress("Reading standard input. Press Ctrl-D to end it. ");
  try {
    await run.validate(source, from);
    return undefined;
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    terminal.warn(error.message);
    return error.message;
  }
}

async function assertOutputs(sources: readonly Source[], settings: Settings): Promise<void> {
  const { format, outputs, checkpoint } = settings;
  const { accepted, rejected } = outputs;
  if (accepted === "-" && rejected === "-") throw new UsageError("--accepted and --rejected can't both be -, standard output.");
  if (checkpoint !== undefined) {
    if (format === "sarif" || format === "junit")
      throw new UsageError(`--checkpoint and --format ${format} can't be combined: the file would lack what an earlier run reported.`);
    if (sources.some(({ name }) => name === "<stdin>"))
      throw new UsageError("--checkpoint requires files: standard input can't be read again from where a run stopped.");
    if (accepted === "-" || rejected === "-")
      throw new UsageError("--checkpoint requires files: what was written to standard output can't be taken back.");
  }
  const written = [
    { role: "--accepted", path: accepted },
    { role: "--rejected", path: rejected },
    { role: "--checkpoint", path: checkpoint },
  ].flatMap(({ role, path }) => (path === undefined || path === "-" ? [] : [{ role, path }]));
  await assertDistinct(written, expanded(sources));
}

/** Measures how much of the inputs is read. */
class Meter {
  done = 0;
  doneBefore = 0;
  readonly total: number | undefined;
  readonly #begin = Date.now();

  constructor(sources: readonly Source[]) {
    const sizes = sources.map(({ name }) => sizeOf(name));
    this.total = sizes.reduce((sum, size) => (sum === undefined || size === undefined ? undefined : sum + size), 0);
  }

  add(bytes: number): void {
    this.done += bytes;
  }

  get seconds(): number {
    return (Date.now() - this.#begin) / 1000;
  }
}

/** The size of a regular file that can be read. */
function sizeOf(path: string): number | undefined {
  try {
    const stats = statSync(path);
    return stats.isFile() ? stats.size : undefined;
  } catch {
    return undefined; // reading it reports why
  }
}

/** Calls a function after one second, and then five times a second. */
function ticker(show: () => void): () => void {
  let next = Date.now() + 1000;
  return () => {
    if (Date.now() < next) return;
    next = Date.now() + 200;
    show();
  };
}
