import { expect, test } from "vitest";
import { Pattern } from "./pattern.ts";

test.for([
  { argument: "payloads\\2026\\*.json", windows: true, base: "payloads/2026", file: "A.JSON", matches: true },
  { argument: "payloads/*.json", windows: true, base: "payloads", file: "a.json", matches: true },
  { argument: "C:\\archive\\**\\*.json", windows: true, base: "C:/archive", file: "x/y/a.json", matches: true },
  { argument: "payloads/*.json", windows: false, base: "payloads", file: "a.JSON", matches: false },
  { argument: "a\\*.json", windows: false, base: undefined, file: "", matches: false },
  { argument: "/*.json", windows: false, base: "/", file: "a.json", matches: true },
  { argument: "!(a).json", windows: false, base: undefined, file: "", matches: false },
  { argument: "#*.json", windows: false, base: "", file: "#1.json", matches: true },
  { argument: "!*.json", windows: false, base: "", file: "!1.json", matches: true },
  { argument: "session[1.json", windows: false, base: undefined, file: "", matches: false },
  { argument: "session{1}.json", windows: false, base: undefined, file: "", matches: false },
  { argument: `${"*".repeat(70_000)}`, windows: false, base: undefined, file: "", matches: false },
])("$argument (Windows: $windows) has the base $base and matches $file: $matches", ({ argument, windows, base, file, matches }) => {
  const pattern = Pattern.parse(argument, windows);
  expect({ base: pattern?.base, matches: pattern?.file(file) ?? false }).toEqual({ base, matches });
});

test.for([
  { pattern: "2026-*/05/*.json", folder: "2026-01", how: "some" },
  { pattern: "2026-*/05/*.json", folder: "2025-01", how: "none" },
  { pattern: "2026-*/05/*.json", folder: "2026-01/06", how: "none" },
  { pattern: "2026-*/05/*.json", folder: "2026-01/05/x", how: "none" },
  { pattern: "**/*.json", folder: "any/where", how: "some" },
  { pattern: "**/*.json", folder: "a/node_modules", how: "none" },
  { pattern: "**/*.json", folder: "a/.git", how: "none" },
  { pattern: "archive-*", folder: "archive-1", how: "all" },
])("the folder $folder is read for $pattern: $how", ({ pattern, folder, how }) => {
  expect(Pattern.parse(pattern)?.folder(folder, folder.split("/").at(-1) ?? "")).toBe(how);
});
