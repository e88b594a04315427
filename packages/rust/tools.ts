import { runProgram } from "@session-schema/toolchain";

const clippy = (folder: string, features: string): Promise<string> =>
  runProgram(folder, "cargo", "clippy", "--quiet", "--all-targets", features, "--", "-D", "warnings");

const deniedWarnings = 'build.rustdocflags=["-D","warnings"]';

/** What Rust's own tools have to say of the crate in a folder, by the name of the tool. */
export const tools: Readonly<Record<string, (folder: string) => Promise<string>>> = {
  "cargo fmt": (folder) => runProgram(folder, "cargo", "fmt", "--check"),
  clippy: (folder) => clippy(folder, "--all-features"),
  "clippy without the strict part": (folder) => clippy(folder, "--no-default-features"),
  "cargo doc": (folder) => runProgram(folder, "cargo", "--config", deniedWarnings, "doc", "--quiet", "--no-deps", "--all-features"),
};
