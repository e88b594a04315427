import { readGo } from "./go/read-go.ts";
import { readJava } from "./java/read-java.ts";
import { readPython } from "./python/read-python.ts";
import { readRust } from "./rust/read-rust.ts";
import type { Sdk, SdkType } from "./sdk.ts";

/** Reads the public APIs of the packages in Go, Java, Python and Rust from their sources. */
export async function readSdks(root: string): Promise<Sdk[]> {
  const sdks = [await readGo(root), await readJava(root), await readPython(root), await readRust(root)];
  return sdks.map((sdk) => ({
    ...sdk,
    modules: sdk.modules.map((module) => ({
      ...module,
      types: module.types.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1)),
    })),
  }));
}

/** Most people look for a session. There are many functions of Spark SQL, and they are alike. */
const rankOf = ({ name, source }: SdkType): number => (name === "Session" ? 0 : source.includes("/spark/src/generated/") ? 2 : 1);
