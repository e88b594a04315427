/** A type as its users see it, without the annotations that make pydantic check it: `Maybe[StrictStr]` is `str | None`. */
export function shownType(type: string): string {
  const [, name = "", inner] = /^(\w+)(?:\[([\s\S]*)\])?$/.exec(type.trim()) ?? [];
  if (inner === undefined) return plain[type.trim()] ?? type.replace(/\s+/g, " ").trim();
  const parts = argumentsOf(inner);
  if (name === "Maybe") return `${shownType(parts[0] ?? "")} | None`;
  if (name === "Accepts" || name === "Annotated") return shownType(parts[0] ?? "");
  return name === "Literal" ? `Literal[${parts.join(", ")}]` : `${name}[${parts.map(shownType).join(", ")}]`;
}

const plain: Readonly<Record<string, string>> = { StrictStr: "str", StrictBool: "bool", Integer: "int", Number: "float" };

/** The arguments between brackets, separated by commas that aren't in brackets themselves. */
function argumentsOf(text: string): string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (const character of text) {
    if (/[[({]/.test(character)) depth++;
    if (/[\])}]/.test(character)) depth--;
    if (character === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
