import type { MarkdownIt } from "./markdown-it.ts";

/**
 * Colours code however busy the machine is. TypeDoc's highlighter gives up on a line that takes it half a second, which the first one of
 * a language can, and takes no option for that: the same code would have other colours in another build. So its clock stands still.
 */
export function patientHighlighting(markdown: MarkdownIt): void {
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
