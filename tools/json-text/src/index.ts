export { contextAt, type JsonContext } from "./context.ts";
export { type Excerpt, excerptOf } from "./excerpt/excerpt.ts";
export { printable, printableJson, printableLines } from "./excerpt/printable.ts";
export { compactJson, formatJson } from "./format.ts";
export { issuePointer } from "./issue-pointer.ts";
export { markOf } from "./mark.ts";
export * from "./positions.ts";
export { contentAfterValue, syntaxMessages } from "./syntax-messages.ts";
