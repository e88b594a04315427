import { medianOf, type Results } from "../results/results.ts";
import { format } from "./format.ts";

/** The processor time of the gate, by the number of its processes, as a table in Markdown. */
export function gateTable(results: Results): string {
  const rows = results.columns.map((processes) => {
    const [gate, plain] = [medianOf(results, "gate", processes), medianOf(results, "pass-through", processes)];
    const perSecond = (Math.round(1e4 / gate) * 100).toLocaleString("en-US");
    return `| ${processes} | ${format(gate, results.unit)} | ${format(plain, results.unit)} | ${(gate / plain).toFixed(2)} | ${perSecond} |`;
  });
  return [
    "| processes | gate, per message | pass-through | gate ÷ pass-through | messages per second and core |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...rows,
  ].join("\n");
}
