/** Whether an array has equal items. Each item is looked at once: objects and arrays by a string that is the same for equal ones. */
export function hasRepeats(items: readonly unknown[]): boolean {
  const scalars = new Set<unknown>();
  const others = new Set<unknown>();
  for (const item of items) {
    const [seen, key] = typeof item === "object" && item !== null ? [others, canonical(item)] : [scalars, item];
    if (seen.has(key)) return true;
    seen.add(key);
  }
  return false;
}

/** Text that is the same for equal values, in any order of keys. Iterative, because the items may be nested at any depth. */
function canonical(value: object): string {
  let text = "";
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (next instanceof Token) text += next.text;
    else if (Array.isArray(next)) {
      text += "[";
      open.push(close);
      for (let i = next.length - 1; i >= 0; i--) open.push(comma, next[i]);
    } else if (typeof next === "object" && next !== null) {
      text += "{";
      open.push(end);
      const object = next as Record<string, unknown>; // any object can be read by a key
      for (const key of Object.keys(object).sort().reverse())
        if (object[key] !== undefined) open.push(comma, object[key], new Token(`${JSON.stringify(key)}:`));
    } else text += typeof next === "string" ? JSON.stringify(next) : `${typeof next} ${next === 0 ? 0 : String(next)}`;
  }
  return text;
}

/** Text between values. A class tells it apart from every value of a payload. */
class Token {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
const [comma, close, end] = [new Token(","), new Token("]"), new Token("}")];
