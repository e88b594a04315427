import { contractHash } from "@session-schema/validators";
import { printableJson } from "@tools/json-text";
import { issuesHeader, omittedHeader } from "../check/header-names.ts";
import type { Checked, Sink, Unstored } from "../engine/engine.ts";
import { Failure } from "../engine/errors.ts";
import type { Output } from "./outputs.ts";
import type { Line } from "./source.ts";

export interface LineOutputs {
  readonly accepted: Output;
  readonly rejected: Output;
  /** What the headers of a message are elsewhere; undefined if nobody wants to know. */
  readonly issues?: Output | undefined;
}

/** Appends each line, byte for byte, to the output of its result. */
export class LineSink implements Sink<Line> {
  readonly #outputs: LineOutputs;

  constructor(outputs: LineOutputs) {
    this.#outputs = outputs;
  }

  async store(checked: readonly Checked<Line>[]): Promise<readonly Unstored<Line>[]> {
    const { accepted, rejected, issues } = this.#outputs;
    const lines = (isAccepted: boolean): Uint8Array[] =>
      checked.filter(({ result }) => result.accepted === isAccepted).flatMap(({ message }) => terminated(message.raw));
    try {
      await append(accepted, lines(true));
      await append(rejected, lines(false));
      if (issues !== undefined) await append(issues, checked.filter(({ result }) => result.issues.length > 0).map(reportOf));
    } catch (error) {
      throw new Failure(`Can't write: ${error instanceof Error ? error.message : String(error)}.`);
    }
    return [];
  }
}

async function append(output: Output, parts: readonly Uint8Array[]): Promise<void> {
  if (parts.length > 0) await output.append(parts);
}

const newline = Buffer.from("\n");

/** A last line without an end gets one, because other lines may follow it in the output. */
const terminated = (raw: Uint8Array): Uint8Array[] => (raw.at(-1) === newline[0] ? [raw] : [raw, newline]);

/** The issues of a line as one line of JSON. */
function reportOf({ message: { path, number }, result: { accepted, headers } }: Checked<Line>): Uint8Array {
  const report = {
    file: path,
    line: number,
    result: accepted ? "accepted" : "rejected",
    contract: contractHash,
    issues: JSON.parse(headers[issuesHeader] ?? "[]") as unknown,
    omitted: Number(headers[omittedHeader] ?? 0),
  };
  return Buffer.from(`${printableJson(report)}\n`);
}
