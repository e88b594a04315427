import { expect, test } from "vitest";
import { renderSkipped, type SkippedPackage } from "./skipped.ts";

const rows: { readonly skipped: readonly SkippedPackage[]; readonly sentence: string }[] = [
  {
    skipped: [{ package: "packages/go", missing: ["gofmt"] }],
    sentence: "1 package was not generated: no Go. Install Go",
  },
  {
    skipped: [
      { package: "packages/client", missing: ["java"] },
      { package: "packages/go", missing: ["java", "gofmt"] },
    ],
    sentence: "2 packages were not generated: no Java, no Go. Install a JDK (11 or later) and Go",
  },
  {
    skipped: [
      { package: "packages/java", missing: ["mvn", "java"] },
      { package: "packages/rust", missing: ["rustfmt"] },
    ],
    sentence: "2 packages were not generated: no Java, no Maven, no Rust. Install a JDK (11 or later), Maven, and Rust with rustfmt",
  },
];

test.for(rows)("$sentence", ({ skipped, sentence }) => {
  expect(renderSkipped(skipped)).toBe(sentence);
});
