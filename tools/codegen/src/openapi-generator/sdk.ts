import type { Contract } from "@tools/contract";
import type { GeneratedFile } from "../emit/emitter.ts";
import type { Program } from "../programs/skipped.ts";
import type { GeneratorInput } from "./input.ts";

/** The packages that openapi-generator has a part in: models in other languages, and the operations of the client. */
export type SdkTarget = "client" | "go" | "java" | "python" | "rust";

/** How one package is made from the contract. It runs no program and touches no disk: `makeSdks` does. */
export interface Sdk {
  readonly target: SdkTarget;
  /** The package's folder, from the root of the repository. A package that doesn't exist there isn't made. */
  readonly package: string;
  /** The folders (or patterns such as `packages/go/*_gen.go`) that hold nothing but generated files. */
  readonly folders: readonly string[];
  /** The programs that making it needs: Java for openapi-generator, and the formatter. */
  readonly requires: readonly Program[];
  readonly emit: (contract: Contract) => SdkSource;
  /** Where a file of openapi-generator's output goes, from the root of the repository; undefined drops it. */
  readonly place: (path: string) => string | undefined;
}

/** The input of a package, computed once from a contract. */
export interface SdkSource {
  /** The input of openapi-generator, whose templates are in the folder of the emitter. */
  readonly input: GeneratorInput;
  /** The files that are complete without openapi-generator: the contract's hash, the contract itself for the strict validator. */
  readonly files: readonly GeneratedFile[];
}
