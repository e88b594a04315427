import { describeTypeScripts } from "./describe-typescripts.ts";
import { typescripts } from "./toolchains.ts";

describeTypeScripts(typescripts.slice(0, -1));
