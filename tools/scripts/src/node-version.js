import { readFileSync } from "node:fs";

const installed = new URL("../../../node_modules/node/package.json", import.meta.url);

/**
 * The reason to stop this process; undefined if it runs on the pinned version of Node.
 * Builds use only this version, so that the same commit is built to the same bytes on every machine.
 *
 * @param {{ version: string, execPath: string }} process
 * @returns {string | undefined}
 */
export function nodeProblem({ version, execPath }) {
  const pinned = pinnedVersion();
  if (version === `v${pinned}`) return undefined;
  return [
    `This runs on Node ${version.slice(1)} (${execPath}), but the workspace is built with ${pinned ?? "its own Node"}, which pnpm installs.`,
    "Run it with pnpm: npx pnpm@12.21.0 build",
    "If you did, the pinned Node isn't unpacked. Fix: rm -rf node_modules && npx pnpm@12.21.0 install",
  ].join("\n");
}

/** @returns {string | undefined} */
function pinnedVersion() {
  try {
    return JSON.parse(readFileSync(installed, "utf8")).version;
  } catch {
    return undefined; // not installed; the caller's message has the command to install it
  }
}
