import { runProgram } from "@session-schema/toolchain";

/** What staticcheck has to say of the module in a folder, with every check that it has. */
export async function staticcheck(folder: string): Promise<string> {
  const said = await runProgram(folder, "go", "run", "honnef.co/go/tools/cmd/staticcheck@v0.8.2", "-checks", "all", "./...");
  // What go says of downloads on the way comes on the same stream.
  return said.replace(/^go: downloading .*\n/gm, "");
}
