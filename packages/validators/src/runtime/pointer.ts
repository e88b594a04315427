/** The steps of a JSON pointer: `/a~1b/0` is `["a/b", "0"]`. */
export function pointerSteps(pointer: string): string[] {
  const steps: string[] = [];
  let end = 0;
  for (let from = 1; from <= pointer.length; from = end + 1) {
    end = pointer.indexOf("/", from);
    if (end === -1) end = pointer.length;
    const step = pointer.slice(from, end);
    steps.push(step.includes("~") ? step.replaceAll("~1", "/").replaceAll("~0", "~") : step);
  }
  return steps;
}

/** One step of a JSON pointer: `/a~1b` for `a/b`. */
export const pointerStep = (name: string): string => `/${/[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name}`;
