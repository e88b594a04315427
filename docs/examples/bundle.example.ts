import { build } from "esbuild";

const { outputFiles } = await build({
  stdin: {
    contents:
      'export { isSession } from "@session-schema/validators/session";',
    resolveDir: import.meta.dirname,
  },
  bundle: true,
  minify: true,
  format: "esm",
  platform: "browser",
  write: false,
});

const code = outputFiles[0]?.text ?? "";
console.log(
  /\beval\b|\bnew Function\b/.test(code)
    ? "makes code from text"
    : "makes no code from text",
);
