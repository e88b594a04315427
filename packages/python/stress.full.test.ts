import { hasToolchain, runProgram } from "@tools/conformance";
import { describeStress } from "@tools/conformance/stress";
import { quickLinters, slowLinters } from "./linters.ts";

/** The types of the classes of the package in a folder, read at run time. */
const types = async (folder: string): Promise<ReadonlyMap<string, string>> =>
  new Map(Object.entries(JSON.parse(await runProgram(folder, "dist/python", "runner/annotations.py"))));

describeStress("Python", import.meta.dirname, hasToolchain("Python", "python3"), { tools: { ...quickLinters, ...slowLinters }, types });
