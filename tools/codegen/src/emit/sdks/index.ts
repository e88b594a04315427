import { client } from "./client/index.ts";
import { go } from "./go/index.ts";
import { java } from "./java/index.ts";
import { python } from "./python/index.ts";
import { rust } from "./rust/index.ts";
import type { Sdk, SdkTarget } from "./sdk.ts";

/** The languages that there are packages for. A new one is a folder here, a folder in `packages/` and a line. */
export const sdks: Readonly<Partial<Record<SdkTarget, Sdk>>> = { client, go, java, python, rust };
