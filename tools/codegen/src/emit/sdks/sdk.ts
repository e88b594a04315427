import type { Contract } from "@tools/contract";
import type { JsonObject } from "@tools/contract/json";
import type { GeneratedFile } from "../emitter.ts";

/** What openapi-generator makes: models for other languages, and what the client knows of each operation. */
export type SdkTarget = "go" | "python" | "java" | "rust" | "client";

/**
 * What one language is made from. Nothing here runs a program or touches a disk: openapi-generator reads the spec, this configuration and
 * the templates (the folder `templates` beside the SDK's module), and what it makes is put into place and formatted at the edge.
 */
export interface Sdk {
  readonly target: SdkTarget;
  /** The name that openapi-generator has for it: `go`, `python`, `java`, `rust`. */
  readonly generator: string;
  /** The package's folder, from the root of the repository. Where it does not stand, nothing is made. */
  readonly package: string;
  /** The folders (or patterns such as `packages/go/*_gen.go`) that hold nothing but generated files. */
  readonly folders: readonly string[];
  /** The programs without which it cannot be made: `java` and the formatter. */
  readonly requires: readonly string[];
  /** The spec in the words of the language, where its templates need more than openapi-generator tells them: the spec as it is unless told. */
  readonly spec?: (spec: JsonObject, contract: Contract) => JsonObject;
  /** openapi-generator's configuration file, but for `generatorName`, `inputSpec`, `outputDir` and `templateDir`. */
  readonly config: (contract: Contract) => JsonObject;
  /** Where a file that openapi-generator has made goes, from the root of the repository; undefined drops it. */
  readonly place: (path: string) => string | undefined;
  /** The files that are made without openapi-generator: the contract's hash, the contract itself for strict verdicts. */
  readonly files: (contract: Contract) => GeneratedFile[];
}
