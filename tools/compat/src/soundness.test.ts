import { describeSoundness } from "./test-support/describe-soundness.ts";

describeSoundness({ runs: 200, seed: 1 });
