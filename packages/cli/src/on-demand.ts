// What a run of `validate` on a file doesn't need, as one module: each file that is loaded takes time, and so does each module of Node.
export { namesFor } from "./completion/names-for.ts";
export { runDoctor } from "./doctor/run-doctor.ts";
export { runExplain } from "./explain/run-explain.ts";
export { runFixture } from "./fixture/run-fixture.ts";
export { decompress } from "./input/compressed/decompress.ts";
export { expandedFiles } from "./input/files/expanded-files.ts";
export { github } from "./render/github.ts";
export { junit } from "./render/junit/junit.ts";
export { sarif } from "./render/sarif/sarif.ts";
export { runSchema } from "./schema/run-schema.ts";
export { runWebhook } from "./webhook/run-webhook.ts";
