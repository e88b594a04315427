import { isMap, isScalar, isSeq, type Scalar } from "yaml";
import { escapePointer } from "../json.ts";
import type { Finding } from "./problem.ts";
import { roundedNumber } from "./rounded-number.ts";

/** A finding, and its offset in the text. */
export type FindingAt = readonly [offset: number, finding: Finding];

/** The numbers in a part of a YAML document that a double or JSON can't hold. */
export function yamlNumberFindings(node: unknown, pointer = ""): FindingAt[] {
  if (isMap(node)) return node.items.flatMap(({ key, value }) => yamlNumberFindings(value, `${pointer}/${escapePointer(String(key))}`));
  if (isSeq(node)) return node.items.flatMap((item, index) => yamlNumberFindings(item, `${pointer}/${index}`));
  if (!isScalar(node) || typeof node.value !== "number" || node.source === undefined) return [];
  const finding = findingOf(node.source, pointer);
  return finding === undefined ? [] : [[offsetOf(node), finding]];
}

const findingOf = (source: string, pointer: string): Finding | undefined =>
  /^[-+]?\.[a-z]/i.test(source)
    ? { pointer, found: `the number ${source}, which JSON doesn't have`, fix: "use a finite number" }
    : roundedNumber(inJson(source), pointer);

/** A number of YAML as JSON writes it: without a plus, in decimal, and with a digit on each side of a dot. */
const inJson = (source: string): string =>
  /^0[xo]/.test(source)
    ? String(BigInt(source))
    : source
        .replace(/^\+/, "")
        .replace(/^(-?)\./, "$10.")
        .replace(/\.(?!\d)/, "");

const offsetOf = ({ range }: Scalar): number => range?.[0] ?? 0;
