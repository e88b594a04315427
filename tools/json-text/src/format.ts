import { createScanner } from "jsonc-parser";

/**
 * Rewrites JSON with one property or item per line. Keys, strings and numbers stay as they are written: `1e400`, `1.0` and `9007199254740993` too.
 *
 * @param text - Valid JSON.
 */
export function formatJson(text: string): string {
  const pieces: string[] = [];
  let [depth, previous] = [0, ""];
  const lineBreak = (): void => {
    pieces.push("\n", indent.repeat(Math.min(depth, deepestIndent)));
  };
  for (const token of tokens(text)) {
    const isClosing = token === "}" || token === "]";
    if (isClosing) depth--;
    if (isClosing ? !isOpening(previous) : isOpening(previous) || previous === ",") lineBreak();
    pieces.push(token === ":" ? ": " : token);
    if (isOpening(token)) depth++;
    previous = token;
  }
  return pieces.join("");
}

/** Rewrites JSON without spaces between its tokens, which stay as they are written. */
export const compactJson = (text: string): string => [...tokens(text)].join("");

const indent = "  ";
/** Deeper levels aren't indented further, or the spaces would take more room than memory has. */
const deepestIndent = 200;

const isOpening = (token: string): boolean => token === "{" || token === "[";

function* tokens(text: string): Generator<string> {
  const scanner = createScanner(text, true);
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    yield text.slice(scanner.getTokenOffset(), scanner.getTokenOffset() + scanner.getTokenLength());
  }
}
