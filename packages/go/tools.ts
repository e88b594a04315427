import { runProgram } from "@session-schema/toolchain";

/** What Go's own tools have to say of the module in a folder, by the name of the tool. */
export const tools: Readonly<Record<string, (folder: string) => Promise<string>>> = {
  gofmt: (folder) => runProgram(folder, "gofmt", "-l", "."),
  "go vet": (folder) => runProgram(folder, "go", "vet", "./..."),
  staticcheck: async (folder) => {
    const said = await runProgram(folder, "go", "run", "honnef.co/go/tools/cmd/staticcheck@v0.8.2", "-checks", "all", "./...");
    // What go says of downloads on the way comes on the same stream.
    return said.replace(/^go: downloading .*\n/gm, "");
  },
};
