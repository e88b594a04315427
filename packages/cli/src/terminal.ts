import { once } from "node:events";
import { styleText } from "node:util";

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
  /** Prints to standard output. Resolves once it accepts more; rejects with ClosedPipe if it is closed. */
  readonly print: (text: string) => Promise<void>;
  /** Prints one line to standard error. */
  readonly warn: (message: string) => void;
  /** Shows progress, on a terminal only. */
  readonly progress: (text: string) => void;
}

/** The reader of standard output has closed it, as in `| head`. That ends the program normally, and isn't reported. */
export class ClosedPipe extends Error {
  override readonly name = "ClosedPipe";
}

export function terminalOf(process: NodeJS.Process): Terminal {
  const { stdin, stdout, stderr, env } = process;
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
    stdin,
    isInteractive: stdin.isTTY,
    paint: paintFor(stdout.isTTY, env),
    print: async (text) => {
      if (text !== "") clear();
      if (text !== "" && !closed && !stdout.write(text)) await once(stdout, "drain").catch(() => {}); // the listener above handles the error
      if (closed) throw new ClosedPipe();
    },
    warn: (message) => {
      clear();
      stderr.write(`${paintFor(stderr.isTTY, env)("red", "session-schema:")} ${message}\n`);
    },
    progress: (text) => {
      if (!stderr.isTTY) return;
      stderr.write(`\r\u001b[K${text}`);
      progressing = true;
    },
  };
}

/** Colors are on for a terminal. NO_COLOR turns them off; FORCE_COLOR overrides both, as in Node. */
export function paintFor(isTerminal: boolean | undefined, env: NodeJS.ProcessEnv): Paint {
  const forced = env["FORCE_COLOR"];
  const colors =
    forced !== undefined
      ? forced !== "0" && forced !== "false"
      : (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb" && isTerminal === true;
  return (style, text) => (colors ? styleText(style, text, { validateStream: false }) : text);
}
