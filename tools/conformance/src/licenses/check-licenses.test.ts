import { describe, expect, test } from "vitest";
import { checkLicenses, type LicensedPackage, type LicensePolicy } from "./check-licenses.ts";
import projectPolicy from "./policy.json" with { type: "json" };

const policy: LicensePolicy = {
  allowed: ["MIT", "Apache-2.0"],
  names: { "Apache License, Version 2.0": "Apache-2.0", "The GPL": "GPL-3.0-only" },
  exceptions: [
    { package: "fonts", license: "OFL-1.1", reason: "Fonts aren't code." },
    { package: "unexplained", license: "OFL-1.1", reason: "" },
  ],
};

const ours: LicensedPackage = { name: "ours", version: "1.0.0", licenses: ["MIT"], dependencies: ["theirs"] };
const problemsWith = (name: string, ...licenses: string[]): readonly string[] => {
  const theirs: LicensedPackage = { name, version: "2.0.0", licenses, dependencies: ["ours"] };
  const packages = Object.entries({ ours, theirs });
  return checkLicenses(new Map(packages), ["ours"], policy).problems;
};

describe("a license", () => {
  test.for([
    ["MIT"],
    ["MIT OR GPL-3.0-only"],
    ["(GPL-2.0-or-later OR Apache-2.0) AND MIT"],
    ["Apache License, Version 2.0"],
    ["MIT", "Apache-2.0"],
  ])("is allowed: %j", (licenses) => {
    expect(problemsWith("theirs", ...licenses)).toEqual([]);
  });

  test.for([
    { licenses: ["GPL-3.0-only"], problem: "is GPL-3.0-only, which isn't allowed" },
    { licenses: ["MIT AND GPL-3.0-only"], problem: "is MIT AND GPL-3.0-only, which isn't allowed" },
    { licenses: ["Apache-2.0 WITH LLVM-exception"], problem: "is Apache-2.0 WITH LLVM-exception, which isn't allowed" },
    { licenses: ["MIT", "OFL-1.1"], problem: "is OFL-1.1, which isn't allowed" },
    { licenses: ["The GPL"], problem: "is The GPL, which isn't allowed" },
    { licenses: ["SEE LICENSE IN EULA"], problem: 'is "SEE LICENSE IN EULA", which is neither an SPDX expression nor a known name' },
    { licenses: ["UNLICENSED"], problem: 'is "UNLICENSED", which is neither' },
    { licenses: ["toString"], problem: 'is "toString", which is neither' },
  ])("is reported: $licenses", ({ licenses, problem }) => {
    expect(problemsWith("theirs", ...licenses)).toEqual([expect.stringContaining(`The license of theirs 2.0.0 ${problem}`)]);
  });

  test("that is missing is reported, with what to do", () => {
    expect(problemsWith("theirs")).toEqual([
      "theirs 2.0.0 has no license. It is installed with ours > theirs. Depend on another package, or add the license, its name, or an exception with a reason to tools/conformance/src/licenses/policy.json.",
    ]);
  });

  test("is allowed by an exception for its package, license and a reason", () => {
    expect(problemsWith("fonts", "OFL-1.1")).toEqual([]);
    expect(problemsWith("fonts", "GPL-3.0-only")).toHaveLength(1);
    expect(problemsWith("others", "OFL-1.1")).toHaveLength(1);
    expect(problemsWith("unexplained", "OFL-1.1")).toHaveLength(1);
  });
});

test("everything that is installed with a package is checked, and nothing else", () => {
  const node = (name: string, license: string, ...dependencies: string[]): [string, LicensedPackage] => [
    name,
    { name, version: "1.0.0", licenses: [license], dependencies },
  ];
  const graph = new Map([
    node("a", "MIT", "b"),
    node("b", "MIT", "c", "a", "missing"),
    node("c", "GPL-3.0-only"),
    node("d", "GPL-3.0-only"),
  ]);
  const { checked, problems } = checkLicenses(graph, ["a"], policy);
  expect(checked).toEqual(["a", "b", "c", "missing"]);
  expect(problems).toEqual([
    expect.stringContaining("The license of c 1.0.0 is GPL-3.0-only, which isn't allowed. It is installed with a > b > c."),
    expect.stringContaining("missing isn't installed, so its license is unknown. It is installed with a > b > missing."),
  ]);
});

test("the names in the policy stand for licenses that are allowed, and each exception has a reason", () => {
  const named = Object.keys(projectPolicy.names).map((name): [string, LicensedPackage] => [
    name,
    { name, version: "1.0.0", licenses: [name], dependencies: [] },
  ]);
  const { checked, problems } = checkLicenses(
    new Map(named),
    named.map(([name]) => name),
  );
  expect(checked).toContain("Apache Software License");
  expect(problems).toEqual([]);
  const exceptions: LicensePolicy["exceptions"] = projectPolicy.exceptions;
  for (const { reason } of exceptions) expect(reason).toMatch(/\w{3}/);
});
