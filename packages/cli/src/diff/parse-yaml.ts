import { isAlias, isPair, isScalar, type Node, parseAllDocuments, visit } from "yaml";

/** The value of a YAML text, or its first problem, with the offset in the text. */
export type ParsedYaml =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string; readonly offset: number };

/** Parses YAML 1.2 that means something in JSON. Merge keys and aliases are resolved. Never throws. */
export function parseYaml(text: string): ParsedYaml {
  try {
    const [document, second] = [...parseAllDocuments(text, { prettyErrors: false, merge: true, stringKeys: true })];
    if (document === undefined) return failed("the file is empty", 0);
    if (second !== undefined) return failed("this has more than one YAML document; keep one", second.range[0]);
    const [problem] = [...document.errors, ...document.warnings];
    if (problem?.message.startsWith("Maximum call stack")) throw new RangeError(problem.message);
    if (problem !== undefined) return failed(`this isn't valid YAML: ${problem.message}`, problem.pos[0]);
    let found: ParsedYaml | undefined;
    visit(document, {
      Node(_, node, ancestors) {
        const message = problemOf(node as Node, ancestors as readonly Node[]);
        if (message === undefined) return undefined;
        found = failed(message, (node as Node).range?.[0] ?? 0);
        return visit.BREAK;
      },
    });
    return found ?? { ok: true, value: document.toJS() };
  } catch (error) {
    if (error instanceof RangeError) return failed("this is nested too deep", 0);
    return failed(`this isn't valid YAML: ${error instanceof Error ? error.message : String(error)}`, 0);
  }
}

const failed = (message: string, offset: number): ParsedYaml => ({ ok: false, message, offset });

/** Why a node means nothing in JSON; undefined if it does. */
function problemOf(node: Node, ancestors: readonly Node[]): string | undefined {
  if (isAlias(node))
    return ancestors.some((each) => !isPair(each) && each.anchor === node.source) ? `the alias *${node.source} contains itself` : undefined;
  if (node.tag !== undefined && !tagsOfJson.has(node.tag.replace("tag:yaml.org,2002:", "")))
    return `JSON has nothing for the tag ${node.tag}`;
  if (isScalar(node) && typeof node.value === "number" && !Number.isFinite(node.value))
    return `JSON doesn't have the number ${node.source ?? node.value}`;
  return undefined;
}

const tagsOfJson: ReadonlySet<string> = new Set(["str", "int", "float", "bool", "null", "map", "seq"]);
