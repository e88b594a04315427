import { expect, test } from "vitest";
import { renderTable } from "./table.ts";

test("each cell has the time, and the time relative to ours", () => {
  const rows = [
    { name: "stock", nanoseconds: [900, 4000] },
    { name: "ours", nanoseconds: [300, 400] },
  ];
  expect(renderTable([1, 200], rows, "ours")).toBe(
    [
      "| strict, formats on | 1 shape | 200 shapes |",
      "| --- | ---: | ---: |",
      "| stock | 900 ns (3.00×) | 4000 ns (10.00×) |",
      "| ours | 300 ns (1.00×) | 400 ns (1.00×) |",
    ].join("\n"),
  );
});
