import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { oursId } from "../contenders/index.ts";
import type { Results } from "../results/results.ts";
import { format } from "./format.ts";

/** A bar chart of some columns of a benchmark. */
export interface PlotSpec {
  readonly id: string;
  readonly columns: readonly string[];
  /** The title of the axis. */
  readonly axis: string;
  /** What numbers are multiplied by, to get the unit of the axis. */
  readonly scale?: number;
  /** What the image shows, for readers who can't see it. */
  readonly alt: string;
}

/** The chart as SVG. */
export async function plot({ columns, axis, scale = 1, alt }: PlotSpec, results: Results): Promise<string> {
  const values = results.rows.flatMap(({ id, name, cells }) =>
    columns.flatMap((column) => {
      const value = cells[results.columns.indexOf(column)]?.median;
      if (value === undefined) return [];
      return [{ name: name.replaceAll("`", ""), column, value: value * scale, label: format(value, results.unit), isOurs: id === oursId }];
    }),
  );
  const spec: TopLevelSpec = {
    description: alt,
    background: colors.paper[0],
    padding: 12,
    data: { values },
    facet: { column: { field: "column", sort: [...columns], title: null, header: { labelColor: colors.ink[0], labelFontSize: 13 } } },
    spec: {
      width: columns.length > 1 ? 230 : 460,
      height: { step: 22 },
      encoding: {
        y: { field: "name", type: "nominal", sort: null, title: null },
        x: { field: "value", type: "quantitative", title: axis },
      },
      layer: [
        {
          mark: { type: "bar", height: 14 },
          encoding: {
            color: {
              field: "isOurs",
              type: "nominal",
              legend: null,
              scale: { domain: [true, false], range: [colors.ours[0], colors.others[0]] },
            },
          },
        },
        {
          mark: { type: "text", align: "left", dx: 4, color: colors.ink[0], fontSize: 11 },
          encoding: { text: { field: "label", type: "nominal" } },
        },
      ],
    },
    config: {
      font: "system-ui, sans-serif",
      view: { stroke: null },
      axis: {
        labelColor: colors.ink[0],
        titleColor: colors.ink[0],
        labelFontSize: 12,
        domainColor: colors.line[0],
        tickColor: colors.line[0],
      },
      axisX: { gridColor: colors.line[0], tickCount: 4, titleFontWeight: "normal" },
      axisY: { ticks: false, labelPadding: 6, labelLimit: 300 },
    },
  };
  const view = new View(parse(compile(spec).spec), { renderer: "none" });
  const svg = await view.toSVG();
  view.finalize();
  return `${svg.replace(/^<svg[^>]*>/, (start) => `${start}<title>${alt}</title>${darkColors}`)}\n`;
}

/** The light and the dark color of each part. */
const colors = {
  paper: ["#ffffff", "#101416"],
  ink: ["#1b2426", "#e3eaea"],
  line: ["#dfe6e5", "#2a3437"],
  ours: ["#0b6b5e", "#5fd3bf"],
  others: ["#8a9c9c", "#71817f"],
} as const;

/** The image has a background of its own, so it can be read on any page, also where the style is blocked. */
const darkColors = `<style>@media (prefers-color-scheme:dark){${Object.values(colors)
  .map(([light, dark]) => `[fill="${light}"]{fill:${dark}}[stroke="${light}"]{stroke:${dark}}`)
  .join("")}}</style>`;
