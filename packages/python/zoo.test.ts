import { hasToolchain, runProgram } from "@session-schema/toolchain";
import { describeZoo } from "@session-schema/toolchain/zoo";
import { linters } from "./linters.ts";

const tools = {
  ...linters,
  "the test of the reference": async (folder: string): Promise<string> => {
    const said = await runProgram(folder, "dist/python", "-m", "pytest", "--quiet", "tests/test_reference.py");
    return /^\d\d+ passed in /m.test(said) ? "" : said;
  },
};

describeZoo("Python", import.meta.dirname, hasToolchain("Python", "python3"), { tools });
