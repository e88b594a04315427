import type { UnionDeclaration } from "@tools/contract/languages";
import { functionPrefix, literal } from "@tools/contract/languages/python";
import { described, docstring, moduleWidth, width } from "./doc.ts";
import type { PythonView } from "./view.ts";

/** A union: a type of classes, with functions that read it, and with a class for the objects that later versions may add. */
export interface PythonUnion {
  /** The class of objects with an unknown tag; none for a closed union. */
  readonly unknown: readonly PythonView[];
  readonly functions: readonly string[];
  readonly lines: readonly string[];
  /** The lines that mention names to import. */
  readonly code: readonly string[];
}

export function pythonUnion({ name, tag, isOpen, branches, ...documented }: UnionDeclaration): PythonUnion {
  const later = isOpen ? [`Unknown${name}`] : [];
  const unknown = later.map((each) => ({
    name: each,
    base: `UnknownVariant, tag=${literal(tag)}`,
    doc: docstring([`A \`${name}\` of a later version of the contract.`], width),
    members: [],
  }));
  const members = [...branches.map(({ target }) => target), ...later].join(" | ");
  const tags = branches.map(({ value, target }) => `${literal(value)}: ${target}`).join(", ");
  const settings = [literal(name), literal(tag), `{${tags}}`, ...later].join(", ");
  const type = `${name} = Annotated[${members}, tagged(${settings})]`;
  const explanation = [
    `The class of an object depends on its property \`${tag}\`.`,
    ...later.map((each) => `An unknown value, of a later version of the contract, makes it an \`${each}\`.`),
  ];
  const readers = [reader(name, "json", "text: str | bytes"), reader(name, "dict", "payload: collections.abc.Mapping[str, object]")];
  return {
    unknown,
    functions: readers.map((each) => each.name),
    lines: [
      "",
      type,
      ...docstring([described(documented, name), explanation.join(" ")], moduleWidth),
      ...readers.flatMap(({ lines }) => lines),
    ],
    code: [type, ...readers.flatMap(({ code }) => code)],
  };
}

function reader(type: string, source: "json" | "dict", parameter: string) {
  const name = `${functionPrefix(type)}_from_${source}`;
  const [argument] = parameter.split(":");
  const title = source === "json" ? "Decodes a JSON text" : "Reads a payload, as returned by `json.loads`,";
  const signature = `def ${name}(${parameter}) -> ${type}:`;
  const call = `    value: ${type} = decode_${source}(${type}, ${argument}, ${literal(type)})`;
  const doc = `    """${title} as a \`${type}\`.\n\n    Raises:\n        DecodeError: If it can't be read as one.\n    """`;
  return { name, lines: ["", "", signature, ...doc.split("\n"), call, "    return value"], code: [signature, call] };
}
