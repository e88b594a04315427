import type { MarkdownIt } from "./markdown-it.ts";

/** Shows the method of a request, such as `GET /session`, as a badge, and lets other code continue on the next line after a comma. */
export function inlineCode(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  const code = rules["code_inline"];
  rules["code_inline"] = (tokens, index, options, env, self) => {
    const html = code?.(tokens, index, options, env, self) ?? "";
    const [, method] = /^(GET|POST|PUT|PATCH|DELETE) (?=\S)/.exec(tokens[index]?.content ?? "") ?? [];
    if (method === undefined) return html.replace(/,(?=\S)/g, ",<wbr>");
    return html
      .replace("<code>", '<code class="request">')
      .replace(method, `<span class="method ${method.toLowerCase()}">${method}</span>`);
  };
}
