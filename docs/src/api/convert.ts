import { join } from "node:path";
import { Application, type ProjectReflection, RendererEvent, type Router, type TypeDocOptions } from "typedoc";
import { highlightWithoutTimeout } from "../markdown/highlighting.ts";
import { inlineCode } from "../markdown/inline-code.ts";
import { languageSections } from "../markdown/languages.ts";
import type { MarkdownIt } from "../markdown/markdown-it.ts";
import { tables } from "../markdown/tables.ts";
import { repositoryAddress } from "../pages/repository-address.ts";
import { load, pluginName } from "../theme/plugin.ts";
import { takeSources } from "./declared-at.ts";
import { joinModules } from "./join-modules.ts";
import { documentedPackages } from "./packages.ts";

/** TypeDoc, ready to render a project. */
export interface Converted {
  readonly application: Application;
  readonly project: ProjectReflection;
}

export interface ConvertOptions {
  readonly root: string;
  /** The Markdown pages, in the order of the navigation. */
  readonly documents: readonly string[];
  /** The Markdown file of the home page. */
  readonly home: string;
}

/** Reads the source of every package, and the Markdown pages. */
export async function convert({ root, documents, home }: ConvertOptions): Promise<Converted> {
  const application = await Application.bootstrap({
    ...shared,
    name: "Session Schema",
    logLevel: "Warn",
    entryPointStrategy: "packages",
    entryPoints: documentedPackages.map((name) => join(root, "packages", name)),
    packageOptions: {
      ...shared,
      displayBasePath: root,
      tsconfig: join(root, "docs/tsconfig.api.json"),
      readme: "none",
      skipErrorChecking: true,
    },
    projectDocuments: [...documents],
    readme: home,
    router: pluginName,
    theme: pluginName,
    customFooterHtmlDisableWrapper: true,
    githubPages: false,
    useFirstParagraphOfCommentAsSummary: true,
    includeVersion: false,
    includeHierarchySummary: false,
    sortEntryPoints: false,
    markdownLinkExternal: false,
    pretty: false,
    highlightLanguages: [
      "bash",
      "console",
      "go",
      "html",
      "java",
      "javascript",
      "json",
      "kotlin",
      "markdown",
      "python",
      "rust",
      "sh",
      "text",
      "toml",
      "tsx",
      "typescript",
      "xml",
      "yaml",
    ],
    lightHighlightTheme: "github-light-high-contrast",
    darkHighlightTheme: "github-dark-high-contrast",
    markdownItLoader: (parser: MarkdownIt) => {
      highlightWithoutTimeout(parser);
      tables(parser);
      inlineCode(parser);
      languageSections(parser);
    },
  });
  load(application);
  const project = await application.convert();
  if (project === undefined) throw new Error("TypeDoc couldn't read the packages. Its errors are above.");
  joinModules(project);
  takeSources(project);
  application.validate(project);
  throwOnWarnings(application);
  return { application, project };
}

/** Writes the pages of the site. Returns their addresses, and the router that has the address of everything. */
export async function render({ application, project }: Converted, out: string): Promise<{ router: Router; urls: string[] }> {
  let router: Router | undefined;
  let urls: string[] = [];
  application.renderer.on(RendererEvent.END, ({ pages }) => {
    router = application.renderer.router; // TypeDoc drops it after this event
    urls = pages.map(({ url }) => url).filter((url) => url !== "404.html");
  });
  await application.renderer.render(project, out);
  throwOnWarnings(application);
  if (router === undefined) throw new Error("TypeDoc ended without rendering.");
  return { router, urls };
}

/** Options of the root and of each package. TypeDoc checks for undocumented exports in the packages only with their own options. */
const shared: TypeDocOptions = {
  excludeExternals: true,
  disableGit: true,
  sourceLinkTemplate: `${repositoryAddress("{path}")}#L{line}`, // required without Git
  sort: ["source-order"],
  blockTags: ["@param", "@returns", "@throws", "@example", "@typeParam", "@remarks", "@defaultValue", "@deprecated", "@see"],
  validation: {
    notExported: true,
    invalidLink: true,
    invalidPath: true,
    rewrittenLink: true,
    notDocumented: true,
    unusedMergeModuleWith: true,
  },
  requiredToBeDocumented: ["Module", "Enum", "EnumMember", "Variable", "Function", "Class", "Interface", "Method", "Accessor", "TypeAlias"],
};

/** Throws if TypeDoc has reported a warning or an error. */
function throwOnWarnings({ logger }: Application): void {
  const count = logger.errorCount + logger.warningCount;
  if (count > 0)
    throw new Error(`TypeDoc found ${count} ${count === 1 ? "problem" : "problems"}, listed above. Fix them to build the site.`);
}
