import { expect, test } from "vitest";
import { describeTypeScripts, modules } from "./describe-typescripts.ts";
import { typescripts } from "./toolchains.ts";

test("the tested versions are TypeScript 5.4 to 7", () => {
  expect(typescripts.map(({ version }) => version)).toEqual([
    expect.stringMatching(/^5\.4\./),
    expect.stringMatching(/^5\.8\./),
    expect.stringMatching(/^5\.9\./),
    expect.stringMatching(/^6\./),
    expect.stringMatching(/^7\./),
  ]);
  expect(modules).toContain("types.session.mts");
});

describeTypeScripts(typescripts.slice(-1));
