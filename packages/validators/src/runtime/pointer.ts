/** The steps of a JSON pointer: `/a~1b/0` is `["a/b", "0"]`. */
export const pointerSteps = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => (step.includes("~") ? step.replaceAll("~1", "/").replaceAll("~0", "~") : step));

/** One step of a JSON pointer: `/a~1b` for `a/b`. */
export const pointerStep = (name: string): string => `/${/[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name}`;
