import type { MarkdownIt } from "./markdown-it.ts";

/**
 * Disables the timeout of TypeDoc's highlighter, so that the output doesn't depend on the machine. The highlighter skips a line that takes
 * half a second, which the first line of a language can, and has no option for it. So `Date.now` returns a constant while it runs.
 */
export function highlightWithoutTimeout(markdown: MarkdownIt): void {
  const { highlight } = markdown.options;
  if (!highlight) return;
  markdown.options.highlight = (...args) => {
    const { now } = Date;
    const start = now();
    Date.now = () => start;
    try {
      return highlight(...args);
    } finally {
      Date.now = now;
    }
  };
}
