import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { models as registry } from "@session-schema/validators/models";
import { gallery } from "../gallery/page.ts";
import { playground } from "../playground/page.ts";
import { changelog } from "./changelog.ts";
import { firstHeading, splitFrontMatter } from "./front-matter.ts";
import { guideParts, type Page, type PageGroup } from "./page.ts";
import { readmes } from "./readmes.ts";
import { releasePages } from "./releases/release-pages.ts";

/** All Markdown pages of the site, in the order of the navigation. */
export async function readPages(root: string, reference: string): Promise<Page[]> {
  const models = await folder(root, reference, (name) => (name === "README" ? "reference" : `reference/${name}`), "Models");
  // The order of the reference, for every list of models.
  const names = models.map(({ title }) => title).filter((title) => Object.hasOwn(registry, title));
  const operations = await folder(
    root,
    "docs/operations/generated",
    (name) => (name === "README" ? "operations" : `operations/${name}`),
    "Operations",
  );
  const guides = inParts([
    ...(await folder(root, "docs/guides", (name) => `guides/${name}`, "Guides")),
    await page(root, "docs/scale.md", "scale", "Guides"),
  ]);
  const keywords = await folder(root, "docs/guides/issues", (name) => `guides/issues/${name}`, "Keywords");
  const rules = await folder(root, "docs/guides/rules", (name) => `guides/rules/${name}`, "Rules");
  return [
    ...models,
    ...operations,
    playground(names),
    await gallery(names),
    ...guides,
    ...keywords,
    ...rules,
    ...(await releasePages(root)),
    ...(await Promise.all((await readmes(root)).map(({ source, slug }) => page(root, source, slug, "API")))),
    await page(root, "docs/trust.md", "trust", "Project"),
    await page(root, "docs/benchmarks.md", "benchmarks", "Project"),
    await page(root, "docs/architecture.md", "architecture", "Project"),
    await page(root, "CONTRIBUTING.md", "contributing", "Project"),
    { source: "CHANGELOG.md", slug: "changelog", title: "Changelog", group: "Project", markdown: await changelog(root) },
  ];
}

async function folder(root: string, path: string, slug: (name: string) => string, group: PageGroup): Promise<OrderedPage[]> {
  if (!existsSync(join(root, path))) return [];
  const files = (await readdir(join(root, path))).filter((name) => name.endsWith(".md"));
  const pages = files.sort().map((name) => page(root, `${path}/${name}`, slug(basename(name, ".md")), group));
  return (await Promise.all(pages)).sort((a, b) => a.order - b.order);
}

/** Sorts guides by their part, then by their order in it. */
function inParts(pages: readonly OrderedPage[]): Page[] {
  const stray = pages.find(({ part }) => part === undefined);
  if (stray !== undefined)
    throw new Error(`${stray.source} has no part of the guides. Write one in its front matter: ${guideParts.join(", ")}.`);
  return guideParts.flatMap((name) => pages.filter(({ part }) => part === name).sort((a, b) => a.order - b.order));
}

/** A page, and its place among the pages of its folder or part. */
type OrderedPage = Page & { readonly order: number };

async function page(root: string, source: string, slug: string, group: PageGroup): Promise<OrderedPage> {
  const { fields, markdown } = splitFrontMatter(await readFile(join(root, source), "utf8"));
  const title = fields["title"] ?? firstHeading(markdown);
  const part = guideParts.find((name) => name === fields["part"]);
  if (title === undefined) throw new Error(`${source} has no heading. Start it with "# " and a title.`);
  // The pages of webhooks are generated next to those of other models and operations.
  return {
    source,
    slug,
    title,
    group: fields["group"] === "Webhooks" ? "Webhooks" : group,
    ...(part === undefined ? {} : { part }),
    method: fields["method"],
    markdown,
    order: Number(fields["order"] ?? 0),
  };
}
