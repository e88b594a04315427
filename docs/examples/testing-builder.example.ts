import assert from "node:assert/strict";
import { buildSession } from "@session-schema/fixtures";
import { ContractError } from "@session-schema/validators";

// Set what your test is about. Other required properties are filled in.
const large = buildSession({ sourceBytes: 2.6e14 });
assert.equal(large.sourceBytes, 2.6e14);

// A wrong type doesn't compile. Any other invalid value throws.
assert.throws(() => buildSession({ sourceBytes: -1 }), ContractError);
