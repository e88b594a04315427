export { default } from "@tools/vitest";
