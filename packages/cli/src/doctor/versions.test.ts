import { expect, test } from "vitest";
import { newest } from "./versions.ts";

const rows = [
  { versions: ["1.9.0", "1.10.0", "1.2.30"], highest: "1.10.0" },
  { versions: ["2.0.0", "2.0.0-rc.2"], highest: "2.0.0" },
  { versions: ["2.0.0-rc.2", "2.0.0-rc.10"], highest: "2.0.0-rc.10" },
  { versions: ["2.0.0-rc.1", "1.9.9"], highest: "2.0.0-rc.1" },
  { versions: [], highest: "" },
];

test.for(rows)("the highest of $versions is $highest", ({ versions, highest }) => expect(newest(versions)).toBe(highest));
