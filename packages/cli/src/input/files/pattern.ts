import { Minimatch } from "minimatch";
import type { Selects } from "./selects.ts";

/** A pattern of paths, in which `*`, `?`, `**`, `[…]` and `{…,…}` have the meaning they have in shells. */
export class Pattern implements Selects {
  /** The folder that all matching paths are in. */
  readonly base: string;
  readonly #matcher: Minimatch;
  readonly #namesModules: boolean;

  private constructor(base: string, matcher: Minimatch) {
    this.base = base;
    this.#matcher = matcher;
    this.#namesModules = /node_modules/.test(matcher.pattern);
  }

  /** Undefined if the argument has nothing of a pattern. `windows` is whether `\` separates folders. */
  static parse(argument: string, windows: boolean = process.platform === "win32"): Pattern | undefined {
    if (argument.length > maxLength) return undefined;
    const segments = (windows ? argument.replaceAll("\\", "/") : argument).split("/");
    const first = segments.findIndex((segment) => special.test(segment));
    if (first === -1) return undefined;
    const base = segments.slice(0, first).join("/");
    const matcher = new Minimatch(segments.slice(first).join("/"), {
      nonegate: true,
      nocomment: true,
      noext: true,
      magicalBraces: true,
      nocase: windows,
      windowsPathsNoEscape: windows,
    });
    return matcher.hasMagic() ? new Pattern(first > 0 && base === "" ? "/" : base, matcher) : undefined;
  }

  /** `path` is relative to the base. */
  file(path: string): boolean {
    return this.#matcher.match(path);
  }

  /** A folder that matches is validated as if it were named itself. */
  folder(path: string, name: string): "all" | "some" | "none" {
    if (name === "node_modules" && !this.#namesModules) return "none";
    if (this.#matcher.match(path)) return "all";
    return this.#matcher.match(path, true) ? "some" : "none";
  }
}

const special = /[*?[\]{}\\]/;

/** Longer patterns are an error of the library. */
const maxLength = 65_536;
