import { printable, printableJson } from "@tools/json-text";
import { count } from "../render/count.ts";
import type { Paint } from "../terminal.ts";
import type { Examination } from "./examine.ts";
import type { Finding } from "./findings.ts";
import type { Installed } from "./installed.ts";

/** For people: a table of the packages, then a line for each finding. */
export function pretty({ packages, findings }: Examination, paint: Paint): string {
  const header = ["package", "version", "contract", "path"] as const;
  const rows = [header, ...packages.map(row)];
  const widths = header.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const [titles = "", ...others] = lines;
  const table = packages.length === 0 ? [] : [paint("dim", titles), ...others, ""];
  return `${[...table, ...findings.map((finding) => line(finding, paint)), end({ packages, findings }, paint)].join("\n")}\n`;
}

const row = ({ name, version, contract, path }: Installed): string[] =>
  [name, version || "none", contract?.hash.slice(0, 8) ?? "none", path].map(printable);

const line = ({ rule, message, fix }: Finding, paint: Paint): string =>
  `${paint("red", rule)}: ${printable(message)}. Fix: ${paint("bold", printable(fix))}`;

const end = ({ packages, findings }: Examination, paint: Paint): string =>
  findings.length === 0
    ? `${paint("green", "no problems")}: ${count(packages.length, "package")} from one release`
    : paint("red", count(findings.length, "problem"));

/** For programs. A package without a contract file has null for its version and hash. The key of the fix is `mend`, which programs rely on. */
export const json = ({ packages, findings }: Examination): string =>
  `${printableJson(
    {
      packages: packages.map(({ name, version, path, contract, importers }) => ({
        name,
        version,
        path,
        contractVersion: contract?.version ?? null,
        contractHash: contract?.hash ?? null,
        importers,
      })),
      findings: findings.map(({ fix, ...finding }) => ({ ...finding, mend: fix })),
    },
    2,
  )}\n`;
