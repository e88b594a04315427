/** A generator that others run on the published documents, as the README shows it. */
export interface Generator {
  readonly name: string;
  /** The exact version that is tested. */
  readonly version: string;
  readonly document: "openapi.json" | "openapi-3.0.json";
  /** What to give it in addition to the document and the output. */
  readonly options: readonly string[];
  /** What becomes of a value that an open enum doesn't list: kept, or another value. */
  readonly unknownValue: string;
  /** Whether it reads the stress schemas too. */
  readonly readsStressSchemas: boolean;
  /** Generates a client or models from a document into an empty folder, and compiles them. */
  readonly generate: (document: string, folder: string) => Promise<void>;
  /** Reads the page of sessions at `GET /session` with the generated code, and returns it as the generated code writes it. */
  readonly read: (folder: string, server: string) => Promise<string>;
}

/** The row of a generator in the README. */
export const row = ({ name, version, document, options, unknownValue }: Generator): string =>
  `| ${name} ${version} | \`${document}\` | ${options.map((option) => `\`${option}\``).join(" ")} | ${unknownValue} |`.replaceAll(
    "|  |",
    "| |",
  );
