import { copyFile, cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { convert, render } from "./api/convert.ts";
import { apiMarkdown } from "./api/markdown.ts";
import { bundle } from "./bundle.ts";
import { readHome } from "./home/page.ts";
import { llmsText } from "./pages/llms.ts";
import { withNestedFields } from "./pages/nested-fields.ts";
import { notFound } from "./pages/not-found.ts";
import { homePage, markdownOf, sitemap, writeMarkdown } from "./pages/plain.ts";
import { readPages } from "./pages/read.ts";
import { stagePages } from "./pages/stage.ts";
import { docsRoot } from "./paths.ts";
import { fieldsAsset } from "./playground/fields/fields-asset.ts";
import { fixturesAsset } from "./playground/fixtures-asset.ts";
import { cardFile } from "./preview/card.ts";
import { copySchemas } from "./schemas.ts";
import { readSdks } from "./sdks/read-sdks.ts";
import { withSdks } from "./sdks/with-sdks.ts";
import { searchEntries } from "./search/entries.ts";

/** The input and output folders of a site. */
export interface SiteOptions {
  /** The root of the repository. */
  readonly root: string;
  /** An empty folder for temporary files. */
  readonly staging: string;
  /** The folder of the site. Its content is replaced. */
  readonly out: string;
}

/** Builds the whole site. */
export async function buildSite({ root, staging, out }: SiteOptions): Promise<void> {
  const models = JSON.parse(await readFile(join(root, "docs/reference/generated/search.json"), "utf8"));
  const sdks = await readSdks(root);
  const pages = withSdks(await readPages(root, "docs/reference/generated"), sdks, models);
  const documents = await stagePages([...withNestedFields(pages), notFound], staging, root);
  const { html, markdown } = await readHome();
  const home = join(staging, "home.md");
  await writeFile(home, html);
  const converted = await convert({ root, documents, home });
  const assets = join(out, "assets");
  const { router, urls } = await render(converted, out);
  await Promise.all(unused.map((name) => rm(join(assets, name))));
  await bundle(out);
  await copySchemas(join(root, "schemas"), out);
  await copyFile(join(docsRoot, "src/styles/icon.svg"), join(assets, "icon.svg"));
  await cp(join(docsRoot, "benchmarks"), join(out, "benchmarks"), { recursive: true });
  await copyFile(cardFile, join(assets, "card.png"));
  const api = apiMarkdown(converted.project, router);
  await writeMarkdown([...(await markdownOf(pages, staging)), ...api, homePage(markdown)], out);
  await writeFile(join(out, "llms.txt"), llmsText(pages, api));
  await writeFile(join(out, "sitemap.xml"), sitemap(urls));
  await writeFile(join(assets, "fixtures.json"), JSON.stringify(await fixturesAsset()));
  await writeFile(join(assets, "search.json"), JSON.stringify(searchEntries({ models, sdks, project: converted.project, router })));
  await writeFile(join(assets, "playground-fields.json"), JSON.stringify(await fieldsAsset(root)));
}

/** Assets of TypeDoc's own theme, which ours doesn't use. */
const unused = ["main.js", "style.css", "icons.js", "icons.svg", "search.js", "navigation.js", "hierarchy.js"];
