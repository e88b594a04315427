import type { Arguments } from "@tools/command-line";
import { UsageError } from "@tools/command-line";
import { type Mode, modes } from "../contract.ts";
import { pieces } from "../input/index.ts";
import type { Layout, Selection } from "../input/piece.ts";
import { pointerFrom } from "../input/pointer-from.ts";
import { expanded, isUnreadable, type Source, sourcesOf } from "../input/source.ts";
import { modelNamed, type Validate, validatorOf } from "../models.ts";
import { count } from "../render/count.ts";
import { github } from "../render/github.ts";
import { json } from "../render/json.ts";
import { junit } from "../render/junit/junit.ts";
import { pretty } from "../render/pretty.ts";
import type { Renderer, RenderOptions } from "../render/renderer.ts";
import { sarif } from "../render/sarif/sarif.ts";
import { emptyInput, type Report, validatePiece } from "../report.ts";
import { Summary } from "../summary.ts";
import { ClosedPipe, type Terminal } from "../terminal.ts";
import type { Command, ExitCode } from "./command.ts";

const formats = { pretty, json, github, sarif, junit } as const satisfies Record<string, (options: RenderOptions) => Renderer>;

/** Validates payloads, and reports every issue with its position. */
export const validate: Command = {
  name: "validate",
  summary: "validate payloads",
  positionals: "[paths… | -]",
  options: {
    model: { value: "<Model>", default: "Session", description: "the model of the payloads" },
    mode: {
      value: "<mode>",
      values: modes,
      default: "strict",
      description: "strict: what a writer must meet; tolerant: what a reader must accept, with tolerated issues as warnings",
    },
    format: {
      value: "<format>",
      values: Object.keys(formats),
      default: "pretty",
      description: "pretty for people, json for programs, github for annotations, sarif and junit for reports",
    },
    ndjson: { description: "each line is a payload, or with --at a document; an empty file is accepted" },
    each: { description: "each element of the array is a payload" },
    at: { value: "<pointer>", description: "where the payload or the array is in each document: a JSON Pointer, such as /sessions" },
  },
  notes: [
    "A path is a file, a folder with its .json, .ndjson and .jsonl files, or a pattern with *, ?, **, […] or {…,…}.",
    "Without paths, or for -, it reads standard input. A JSON document is one payload. NDJSON, one payload per line, is",
    "detected by its content or by the extension .ndjson or .jsonl. One payload may be up to 64 MB.",
    "",
    "Exit code: 0 every payload was accepted, 1 a payload was rejected, 2 invalid usage, or a file can't be read.",
    "",
    "  session-schema validate session.json",
    '  session-schema validate archive "payloads/**/*.json"',
    "  session-schema validate --at /sessions --each response.json",
    "  curl -s https://example.com/session | session-schema validate --each --mode tolerant -",
  ],
  run: async (args, terminal) => {
    const { model, mode, layout, selection, renderer } = settingsOf(args, terminal);
    const sources = sourcesOf(args.positionals, terminal.stdin);
    const validatePayload = validatorOf(model, mode);
    const summary = new Summary();
    const tick = ticker(terminal, summary);
    const document = renderer.document?.();
    await terminal.print(document?.begin() ?? "");
    for await (const source of expanded(sources)) {
      if (source.name === "<stdin>" && terminal.isInteractive) terminal.progress("Reading standard input. Press Ctrl-D to end it. ");
      try {
        for await (const report of reportsOf(source, layout, selection, validatePayload)) {
          summary.add(report);
          tick();
          const text = renderer.report(report);
          await terminal.print(document?.add(text) ?? text);
        }
      } catch (error) {
        if (error instanceof ClosedPipe) return exitCode(summary);
        if (!isUnreadable(error)) throw error;
        terminal.warn(error.message);
        summary.unreadable++;
        await terminal.print(document?.unreadable(error.message, source.name) ?? "");
      }
    }
    await terminal.print((document ?? renderer).end(summary));
    const note = document?.note?.();
    if (note !== undefined) terminal.warn(note);
    return exitCode(summary);
  },
};

interface Settings {
  readonly model: string;
  readonly mode: Mode;
  /** `auto` if no option sets it. */
  readonly layout: Layout;
  /** Where the payloads are in each document; missing if each document or line is one. */
  readonly selection?: Selection;
  readonly renderer: Renderer;
}

function settingsOf({ options }: Arguments, { paint }: Terminal): Settings {
  const each = options["each"] === true;
  const at = options["at"];
  if (options["ndjson"] === true && each && at === undefined)
    throw new UsageError("--ndjson and --each can't be combined: a payload is either a line or an element of an array.");
  const model = modelNamed(String(options["model"]));
  const mode = options["mode"] as Mode; // readArguments has checked it against the values of the option
  const format = options["format"] as keyof typeof formats; // checked in the same way
  const layout = options["ndjson"] === true ? "ndjson" : each ? "each" : "auto";
  const selection = at === undefined ? {} : { selection: { steps: pointerFrom(String(at)), each } };
  return { model, mode, layout, ...selection, renderer: formats[format]({ model, mode, paint }) };
}

async function* reportsOf(
  source: Source,
  requested: Layout,
  selection: Selection | undefined,
  validatePayload: Validate,
): AsyncGenerator<Report> {
  const isDetected = requested === "auto" || selection !== undefined;
  const layout = isDetected && /\.(ndjson|jsonl)$/i.test(source.name) ? "ndjson" : requested;
  let empty = true;
  for await (const piece of pieces(source.chunks(), layout, selection)) {
    empty = false;
    yield validatePiece(source.name, piece, validatePayload);
  }
  if (empty && requested !== "ndjson") yield emptyInput(source.name, requested);
}

function exitCode({ unreadable, rejected }: Summary): ExitCode {
  if (unreadable > 0) return 2;
  return rejected > 0 ? 1 : 0;
}

/** Shows the progress after one second, then five times a second. */
function ticker({ progress }: Terminal, summary: Summary): () => void {
  let next = Date.now() + 1000;
  return () => {
    if (Date.now() < next) return;
    next = Date.now() + 200;
    progress(`${count(summary.payloads, "payload")} validated, ${summary.rejected.toLocaleString("en")} rejected`);
  };
}
