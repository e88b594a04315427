import { hasToolchain, runProgram } from "@session-schema/toolchain";
import { describeZoo } from "@session-schema/toolchain/zoo";
import { staticcheck } from "./staticcheck.ts";

describeZoo("Go", import.meta.dirname, hasToolchain("Go", "go", "gofmt"), {
  tools: {
    gofmt: (folder) => runProgram(folder, "gofmt", "-l", "."),
    staticcheck,
    "go vet": (folder) => runProgram(folder, "go", "vet", "./..."),
  },
});
