import { once } from "node:events";
import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Puts a text in a style, or leaves it as it is where colours are not wanted. */
export type Paint = (style: Style, text: string) => string;

/** What a command may do to the world besides reading files. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether a person types standard input. */
  readonly isTyped: boolean;
  /** Paints for standard output. */
  readonly paint: Paint;
  /** Prints on standard output, as fast as its reader takes it. */
  readonly print: (text: string) => Promise<void>;
  /** One line on standard error. */
  readonly warn: (sentence: string) => void;
  /** Shows how far a long job is; on a terminal only. */
  readonly progress: (text: string) => void;
}

/** Nobody reads standard output any more: whoever prints may stop, and need not say so. */
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
      stderr.write(`session-schema: standard output cannot be written (${error.code}).\n`);
      process.exit(2);
    }
  });
  stderr.on("error", () => {}); // there is nowhere left to complain
  const clear = (): void => {
    if (progressing) stderr.write("\r\u001b[K");
    progressing = false;
  };
  return {
    stdin,
    isTyped: stdin.isTTY,
    paint: paintFor(stdout.isTTY, env),
    print: async (text) => {
      if (text !== "") clear();
      if (text !== "" && !closed && !stdout.write(text)) await once(stdout, "drain").catch(() => {}); // the listener above saw why
      if (closed) throw new ClosedPipe();
    },
    warn: (sentence) => {
      clear();
      stderr.write(`${paintFor(stderr.isTTY, env)("red", "session-schema:")} ${sentence}\n`);
    },
    progress: (text) => {
      if (!stderr.isTTY) return;
      stderr.write(`\r\u001b[K${text}`);
      progressing = true;
    },
  };
}

/** FORCE_COLOR says yes, then NO_COLOR says no, as Node itself has it; else a terminal has colours and a file has none. */
export function paintFor(isTerminal: boolean | undefined, env: NodeJS.ProcessEnv): Paint {
  const forced = env["FORCE_COLOR"];
  const colours =
    forced !== undefined
      ? forced !== "0" && forced !== "false"
      : (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb" && isTerminal === true;
  return (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text);
}
