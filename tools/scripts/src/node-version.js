import { readFileSync } from "node:fs";

const installed = new URL("../../../node_modules/node/package.json", import.meta.url);

/**
 * Why this process must stop; undefined if it runs on the Node that the workspace pins.
 * Everything is built with that Node, whatever is on the machine, so that two people who build the same commit get the same bytes.
 *
 * @param {{ version: string, execPath: string }} process
 * @returns {string | undefined}
 */
export function nodeProblem({ version, execPath }) {
  const wanted = pinnedVersion();
  if (version === `v${wanted}`) return undefined;
  return [
    `This runs on Node ${version.slice(1)} (${execPath}), but the workspace is built with ${wanted ?? "its own Node"}, which pnpm installs.`,
    "Run it with pnpm: npx pnpm@12.21.0 build",
    "If you did, the pinned Node is not unpacked. Fix: rm -rf node_modules && npx pnpm@12.21.0 install",
  ].join("\n");
}

/** @returns {string | undefined} */
function pinnedVersion() {
  try {
    return JSON.parse(readFileSync(installed, "utf8")).version;
  } catch {
    return undefined; // not installed: the caller says how to install it
  }
}
