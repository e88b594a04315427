import { type AsyncAPIDocumentInterface, Parser } from "@asyncapi/parser";

const parser = new Parser();

/** A document as the official parser reads it, and what the parser finds wrong with it. */
export async function parseAsyncapi(source: string): Promise<{ document: AsyncAPIDocumentInterface | undefined; problems: string[] }> {
  const { document, diagnostics } = await parser.parse(source);
  // 3.1 adds nothing that our documents need, and fewer tools read it.
  const problems = diagnostics.filter(({ code }) => code !== "asyncapi-latest-version");
  return { document, problems: problems.map(({ code, message, path }) => `${code}: ${message} ${path.join("/")}`) };
}
