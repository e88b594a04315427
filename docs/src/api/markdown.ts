import { type Comment, type DeclarationReflection, type ProjectReflection, ReflectionKind, type Router } from "typedoc";
import { exportsByModel } from "../theme/exports-by-model.ts";
import { kindName, nameOf } from "../theme/names.ts";
import { modelOf } from "../theme/related.ts";
import { packagesOf, readmesOf, type Section, sectionsOf } from "../theme/sections.ts";
import { descriptionOf } from "../theme/title.ts";
import { declarationText, memberText } from "./declaration-text.ts";
import { declaredAt } from "./declared-at.ts";
import { MarkdownLinks, oneLine, slugOf } from "./markdown-links.ts";

/** The Markdown of one page of the API. */
export interface ApiPage {
  readonly title: string;
  /** Its address without extension: `api/validators/readSession`. */
  readonly slug: string;
  /** Its purpose, in one sentence. */
  readonly summary: string;
  /** Its depth. Packages have 0. */
  readonly depth: number;
  readonly markdown: string;
}

/** Every page of the API as Markdown, package by package. */
export const apiMarkdown = (project: ProjectReflection, router: Router): ApiPage[] => [
  overview(project, router),
  ...packagesOf(project).flatMap((each) => within(each, router, 0)),
];

function overview(project: ProjectReflection, router: Router): ApiPage {
  const links = new MarkdownLinks(project, router);
  const packages = [
    ...packagesOf(project).map((each) => `- ${links.to(each, each.name)}: ${summaryOf(each, links)}`),
    ...readmesOf(project).map((each) => `- ${links.to(each, each.name)}: ${descriptionOf(each) ?? ""}`),
  ];
  const summary = "What each package exports, with an example of each function.";
  return {
    title: "API reference",
    slug: slugOf(project, router),
    summary,
    depth: 0,
    markdown: `# API reference\n\n${summary}\n\n${packages.join("\n")}\n`,
  };
}

function within(model: DeclarationReflection, router: Router, depth: number): ApiPage[] {
  const page = {
    title: nameOf(model),
    slug: slugOf(model, router),
    summary: summaryOf(model, new MarkdownLinks(model, router)),
    depth,
    markdown: pageOf(model, router),
  };
  const members = sectionsOf(model).flatMap((section) => section.members);
  return [page, ...members.filter((member) => router.hasOwnDocument(member)).flatMap((member) => within(member, router, depth + 1))];
}

function pageOf(model: DeclarationReflection, router: Router): string {
  const links = new MarkdownLinks(model, router);
  const isModule = model.kindOf(ReflectionKind.SomeModule);
  const comment = commentOf(model);
  const blocks = [
    `# ${nameOf(model)}`,
    [kindName(model), parentLink(model, links), modelLink(model, links), sourceLink(model)].join(""),
    links.text(comment?.summary ?? []),
    isModule ? "" : fenced(declarationText(model)),
    ...(isModule ? [] : parameters(model, links)),
    ...tags(comment, links),
    ...(isModule ? contents(model, links) : []),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

const parentLink = ({ parent }: DeclarationReflection, links: MarkdownLinks): string =>
  parent === undefined || parent.isProject() ? "" : ` of ${links.to(parent, parent.name)}`;

function modelLink(model: DeclarationReflection, links: MarkdownLinks): string {
  const document = modelOf(model);
  return document === undefined ? "" : ` · the model ${links.to(document, document.name)}`;
}

function sourceLink(model: DeclarationReflection): string {
  const address = declaredAt(model);
  return address === undefined ? "" : ` · [source](${address})`;
}

/** The parameters of a function or the members of a type, each with its description. */
function parameters(model: DeclarationReflection, links: MarkdownLinks): string[] {
  const item = (text: string, comment: Comment | undefined) => {
    const description = [oneLine(links.text(comment?.summary ?? [])), exampleOf(comment)].filter((part) => part !== "").join(" ");
    return `- \`${text}\`${description === "" ? "" : `: ${description}`}`;
  };
  const list = (title: string, items: readonly string[]) => (items.length === 0 ? [] : [`## ${title}`, items.join("\n")]);
  const [signature] = model.signatures ?? [];
  return [
    ...list(
      "Type parameters",
      (signature?.typeParameters ?? model.typeParameters ?? []).map((each) => item(each.name, each.comment)),
    ),
    ...list(
      "Parameters",
      (signature?.parameters ?? []).map((each) => item(memberText(each), each.comment)),
    ),
    ...sectionsOf(model).flatMap(({ title, members }) =>
      list(
        title,
        members.map((each) => item(memberText(each), commentOf(each))),
      ),
    ),
  ];
}

/** The example of a property: a value on one line. */
function exampleOf(comment: Comment | undefined): string {
  const [example] = comment?.getTags("@example") ?? [];
  const value = /^```\w*\n(.*)\n```$/.exec((example?.content ?? []).map(({ text }) => text).join(""))?.[1];
  return value === undefined ? "" : `Example: \`${value}\`.`;
}

const titles: Readonly<Record<string, string>> = {
  "@returns": "Returns",
  "@throws": "Throws",
  "@example": "Example",
  "@defaultValue": "Default",
  "@remarks": "Remarks",
  "@deprecated": "Deprecated",
  "@see": "See also",
};

const tags = (comment: Comment | undefined, links: MarkdownLinks): string[] =>
  (comment?.blockTags ?? []).flatMap(({ tag, content }) => {
    const title = titles[tag];
    return title === undefined ? [] : [`## ${title}`, links.text(content)];
  });

function contents(module: DeclarationReflection, links: MarkdownLinks): string[] {
  const { main, others, rest } = exportsByModel(module);
  const section = ({ title, members }: Section) => [
    `## ${title}`,
    members.map((member) => `- ${links.to(member, nameOf(member))}: ${summaryOf(member, links)}`).join("\n"),
  ];
  const row = ({ model, members }: (typeof others)[number]) =>
    `- ${model}: ${members.map((member) => links.to(member, nameOf(member))).join(", ")}`;
  return [
    ...(main === undefined ? [] : section(main)),
    ...(others.length === 0 ? [] : ["## Other models", others.map(row).join("\n")]),
    ...rest.flatMap(section),
  ];
}

const commentOf = (model: DeclarationReflection): Comment | undefined => model.signatures?.[0]?.comment ?? model.comment;

/** The first paragraph of its comment, on one line. */
const summaryOf = (model: DeclarationReflection, links: MarkdownLinks): string => links.line(commentOf(model)?.summary ?? []);

const fenced = (code: string): string => `\`\`\`ts\n${code}\n\`\`\``;
