import { BaseRouter, type PageDefinition, type ProjectReflection, type Reflection, type RouterTarget, Slugger } from "typedoc";
import { anchorsOf } from "../pages/anchors.ts";

/**
 * Addresses that don't depend on titles. A document has its address in its front matter, as `slug`. An export is at
 * `api/<package>/<name>`.
 */
export class SiteRouter extends BaseRouter {
  protected override getIdealBaseName(target: RouterTarget): string {
    const reflection = target as Reflection; // TypeDoc has no other targets
    if (reflection.isDocument()) return String(reflection.frontmatter["slug"]);
    const names: string[] = [];
    for (let at = reflection; !at.isProject() && at.parent !== undefined; at = at.parent) names.unshift(at.name);
    const [scope = "", ...rest] = names;
    return ["api", scope.replace(/^@[^/]+\//, ""), ...rest.map((name) => name.replace(/^@[^/]+\/[^/]+\//, ""))]
      .map((name) => this.#safe(name))
      .join("/");
  }

  /** Puts the overview of the API at `api.html`, because `index.html` is the home page. */
  override buildPages(project: ProjectReflection): PageDefinition[] {
    const pages = super.buildPages(project).map((page) => (page.url === "modules.html" ? { ...page, url: "api.html" } : page));
    this.fullUrls.set(project, "api.html");
    for (const { model } of pages) {
      if (model instanceof Object && "isDocument" in model && model.isDocument()) {
        this.sluggers.set(model, new DocumentSlugger(this.sluggerConfiguration, anchorsOf(model.content)));
      }
    }
    return pages;
  }

  #safe(name: string): string {
    return this.getUrlSafeName(name);
  }
}

/** Includes the anchors in a document's HTML, so that links to them are checked like links to headings. */
class DocumentSlugger extends Slugger {
  readonly #anchors: ReadonlySet<string>;

  constructor(options: ConstructorParameters<typeof Slugger>[0], anchors: ReadonlySet<string>) {
    super(options);
    this.#anchors = anchors;
  }

  override hasAnchor(anchor: string): boolean {
    return this.#anchors.has(anchor) || super.hasAnchor(anchor);
  }
}
