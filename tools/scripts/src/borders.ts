import { posix } from "node:path";
import ts from "typescript";

/**
 * Reports each relative import that leaves the package of its file. Biome has no such rule.
 *
 * @param sources The text of each file, by its path relative to the root.
 * @param packages The folders with a package.json, relative to the root.
 */
export function importsThatLeave(sources: ReadonlyMap<string, string>, packages: readonly string[]): string[] {
  const homeOf = (path: string): string => longest(packages.filter((folder) => path.startsWith(`${folder}/`)));
  return [...sources].flatMap(([file, text]) =>
    ts
      .preProcessFile(text, true, true)
      .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
      .filter(({ fileName }) => homeOf(posix.join(file, "..", fileName)) !== homeOf(file))
      .map(({ fileName, pos }) => `${file}:${lineOf(text, pos)}: "${fileName}" leaves the package. Import the other package by its name.`),
  );
}

const longest = (paths: readonly string[]): string => paths.reduce((best, path) => (path.length > best.length ? path : best), "");

const lineOf = (text: string, position: number): number => text.slice(0, position).split("\n").length;
