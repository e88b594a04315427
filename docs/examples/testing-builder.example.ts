import assert from "node:assert/strict";
import { buildSession } from "@session-schema/fixtures";
import { ContractError } from "@session-schema/validators";

// Name what your test is about. What is required beside that is filled in.
const large = buildSession({ sourceBytes: 2.6e14 });
assert.equal(large.sourceBytes, 2.6e14);

// A wrong type does not compile; what types let through throws.
assert.throws(() => buildSession({ sourceBytes: -1 }), ContractError);
