import { addressOf, pages } from "@tools/contract/keywords";
import type { Plugin } from "esbuild";

/** Replaces the module of keyword pages by its content, which depends on nothing at run time. */
export const keywordPagesPlugin: Plugin = {
  name: "keyword-pages",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]render[\\/]keyword-pages\.ts$/ }, () => ({
      contents: [
        `export const pages = new Map(${JSON.stringify([...pages])});`,
        `const addresses = new Map(${JSON.stringify([...pages.keys()].map((keyword) => [keyword, addressOf(keyword)]))});`,
        "export const addressOf = (keyword) => addresses.get(keyword);",
      ].join("\n"),
    })),
};
