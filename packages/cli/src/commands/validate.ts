import { type Mode, modes } from "../contract.ts";
import { pieces } from "../input/index.ts";
import type { Layout } from "../input/piece.ts";
import { isUnreadable, type Source, sourcesOf } from "../input/source.ts";
import { judgeOf, modelNamed, type Verdict } from "../models.ts";
import type { Arguments } from "../options.ts";
import { count } from "../render/count.ts";
import { github } from "../render/github.ts";
import { json } from "../render/json.ts";
import { pretty } from "../render/pretty.ts";
import type { Renderer, Setting } from "../render/renderer.ts";
import { emptyInput, judgePiece, type Report } from "../report.ts";
import { Summary } from "../summary.ts";
import { ClosedPipe, type Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import type { Command, ExitCode } from "./command.ts";

const formats = { pretty, json, github } as const satisfies Record<string, (setting: Setting) => Renderer>;

/** Judges payloads, and tells for each refusal where, what and why. */
export const validate: Command = {
  name: "validate",
  says: "judge payloads",
  words: "[files… | -]",
  options: {
    model: { value: "<Model>", standard: "Session", says: "what the payloads should be" },
    mode: {
      value: "<mode>",
      values: modes,
      standard: "strict",
      says: "strict: what a writer must meet; tolerant: what a reader must accept, the rest is a warning",
    },
    format: {
      value: "<format>",
      values: Object.keys(formats),
      standard: "pretty",
      says: "pretty for people, json for programs, github for annotations",
    },
    ndjson: { says: "each line is a payload, even if there is only one or none" },
    each: { says: "each element of the array at the top is a payload" },
  },
  notes: [
    "Without files, or for -, it reads standard input. A JSON document is one payload; a file with one payload",
    "a line (NDJSON) is known by its content or its ending, .ndjson or .jsonl. One payload is at most 64 MB.",
    "",
    "Exit code: 0 all accepted, 1 something refused, 2 usage or a file that cannot be read.",
    "",
    "  session-schema validate session.json",
    "  curl -s https://example.com/session | session-schema validate --each --mode tolerant -",
  ],
  run: async (args, terminal) => {
    const { model, mode, layout, renderer } = settingsOf(args, terminal);
    const sources = sourcesOf(args.words, terminal.stdin);
    const judge = judgeOf(model, mode);
    const summary = new Summary();
    const tick = ticker(terminal, summary);
    for (const source of sources) {
      if (source.name === "<stdin>" && terminal.isTyped) terminal.progress("reading standard input; Ctrl-D ends it ");
      try {
        for await (const report of reportsOf(source, layout, judge)) {
          summary.add(report);
          tick();
          await terminal.print(renderer.report(report));
        }
      } catch (error) {
        if (error instanceof ClosedPipe) return exitCode(summary);
        if (!isUnreadable(error)) throw error;
        terminal.warn(error.message);
        summary.unreadable++;
      }
    }
    await terminal.print(renderer.end(summary));
    return exitCode(summary);
  },
};

interface Settings {
  readonly model: string;
  readonly mode: Mode;
  /** As it was asked for; `auto` may still mean NDJSON, by the file's name or content. */
  readonly layout: Layout;
  readonly renderer: Renderer;
}

function settingsOf({ options }: Arguments, { paint }: Terminal): Settings {
  if (options["ndjson"] === true && options["each"] === true)
    throw new UsageError("--ndjson and --each exclude each other: a payload is a line or an element of an array.");
  const model = modelNamed(String(options["model"]));
  const mode = options["mode"] as Mode; // one of the values of the option, as readArguments saw to it
  const format = options["format"] as keyof typeof formats; // likewise
  const layout = options["ndjson"] === true ? "ndjson" : options["each"] === true ? "each" : "auto";
  return { model, mode, layout, renderer: formats[format]({ model, mode, paint }) };
}

async function* reportsOf(source: Source, asked: Layout, judge: (value: unknown) => Verdict): AsyncGenerator<Report> {
  const layout = asked === "auto" && /\.(ndjson|jsonl)$/i.test(source.name) ? "ndjson" : asked;
  let empty = true;
  for await (const piece of pieces(source.chunks(), layout)) {
    empty = false;
    yield judgePiece(source.name, piece, judge);
  }
  if (empty && asked !== "ndjson") yield emptyInput(source.name);
}

function exitCode({ unreadable, refused }: Summary): ExitCode {
  if (unreadable > 0) return 2;
  return refused > 0 ? 1 : 0;
}

/** Shows how far it is, once it has taken a second and then five times a second. */
function ticker({ progress }: Terminal, summary: Summary): () => void {
  let next = Date.now() + 1000;
  return () => {
    if (Date.now() < next) return;
    next = Date.now() + 200;
    progress(`${count(summary.payloads, "payload")} judged, ${summary.refused.toLocaleString("en")} refused`);
  };
}
