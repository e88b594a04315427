/** How deep models may be nested that refer to themselves. Deeper ones could exceed the stack. */
export const maxDepth = 1000;

let depth = 0;

/** Enters a model that refers to itself; false at the limit. A validator that entered also leaves, even if it throws. */
export function enter(): boolean {
  if (depth >= maxDepth) return false;
  depth++;
  return true;
}

/** Leaves a model that refers to itself. */
export function leave(): void {
  depth--;
}
