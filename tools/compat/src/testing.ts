// Helpers that the comparison with other checkers (tools/bench) shares with the tests here.
export { type LabeledPair, pairs } from "./labeled-pairs.ts";
export { definitionName } from "./render/renderer.ts";
export { tolerantOf } from "./render/tolerant.ts";
export { type Versions, versionsOf } from "./versions/versions.ts";
