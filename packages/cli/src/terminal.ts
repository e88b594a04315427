import { once } from "node:events";
import { styleText } from "node:util";
import { printableLines } from "@tools/json-text";

type Style = Parameters<typeof styleText>[0];

/** Applies a style to a text, or returns it unchanged if colors are off. */
export type Paint = (style: Style, text: string) => string;

/** The terminal and the standard streams, for commands. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether standard input is a terminal. */
  readonly isInteractive: boolean;
  /** Styles text for standard output. */
  readonly paint: Paint;
  /** Whether standard output has colors. */
  readonly colors: boolean;
  /** Prints to standard output. Resolves once it accepts more; rejects with ClosedPipe if it is closed. */
  readonly print: (text: string | Uint8Array) => Promise<void>;
  /** The same for standard error, for a report if standard output is for lines. */
  readonly printToStderr: (text: string) => Promise<void>;
  /** Prints one line to standard error. */
  readonly warn: (message: string) => void;
  /** Shows progress, on a terminal only. */
  readonly progress: (text: string) => void;
}

/** The reader of standard output has closed it, as in `| head`. That ends the program normally, and isn't reported. */
export class ClosedPipe extends Error {
  override readonly name = "ClosedPipe";
}

/** How output looks. */
export interface Appearance {
  /** `always` or `never`; otherwise the environment decides. */
  readonly color?: unknown;
  /** Whether text that isn't an error is left out. Bytes, which are lines of an input, are printed. */
  readonly quiet?: boolean;
}

export function terminalOf(process: NodeJS.Process, { color, quiet = false }: Appearance = {}): Terminal {
  const { stdout, stderr } = process;
  const env = color === "always" ? { FORCE_COLOR: "1" } : color === "never" ? { FORCE_COLOR: "0" } : process.env;
  let progressing = false;
  let closed = false;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") closed = true;
    else {
      stderr.write(`session-schema: Can't write to standard output (${error.code}).\n`);
      process.exit(2);
    }
  });
  stderr.on("error", () => {}); // an error can't be reported anywhere
  const clear = (): void => {
    if (progressing) stderr.write("\r\u001b[K");
    progressing = false;
  };
  return {
    stdin: opened(() => process.stdin),
    get isInteractive() {
      return process.stdin.isTTY;
    },
    paint: paintFor(stdout.isTTY, env),
    colors: hasColors(stdout.isTTY, env),
    printToStderr: async (text) => {
      if (text === "" || quiet) return;
      clear();
      if (!stderr.write(text)) await once(stderr, "drain").catch(() => {});
    },
    print: async (text) => {
      if (quiet && typeof text === "string") return;
      if (text.length > 0) clear();
      if (text.length > 0 && !closed && !stdout.write(text)) await once(stdout, "drain").catch(() => {}); // the listener above handles the error
      if (closed) throw new ClosedPipe();
    },
    warn: (message) => {
      clear();
      stderr.write(`${paintFor(stderr.isTTY, env)("red", "session-schema:")} ${printableLines(message)}\n`);
    },
    progress: (text) => {
      if (!stderr.isTTY || quiet) return;
      stderr.write(`\r\u001b[K${text.slice(0, stderr.columns - 1)}`);
      progressing = true;
    },
  };
}

/** A stream that is opened when it is read: opening standard input takes time, and most runs don't need it. */
async function* opened(stream: () => AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* stream();
}

export function paintFor(isTerminal: boolean | undefined, env: NodeJS.ProcessEnv): Paint {
  const colors = hasColors(isTerminal, env);
  return (style, text) => (colors ? styleText(style, text, { validateStream: false }) : text);
}

/** Colors are on for a terminal. NO_COLOR turns them off; FORCE_COLOR overrides both, as in Node. */
function hasColors(isTerminal: boolean | undefined, env: NodeJS.ProcessEnv): boolean {
  const forced = env["FORCE_COLOR"];
  return forced !== undefined
    ? forced !== "0" && forced !== "false"
    : (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb" && isTerminal === true;
}
