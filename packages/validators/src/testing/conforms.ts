import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../node_modules/@session-schema/types/dist/index.d.ts", import.meta.url));
const program = ts.createProgram([root], {
  strict: true,
  exactOptionalPropertyTypes: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
});
const checker = program.getTypeChecker();

/** Whether a value conforms to an exported type, as the compiler resolves it. */
export function conforms(name: string, value: unknown): boolean {
  const file = program.getSourceFile(root);
  const module = file && checker.getSymbolAtLocation(file);
  const exported = module && checker.getExportsOfModule(module).find((symbol) => symbol.name === name);
  if (exported === undefined) throw new Error(`@session-schema/types has no export ${name}`);
  return fits(
    checker.getDeclaredTypeOfSymbol(exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported),
    value,
  );
}

function fits(type: ts.Type, value: unknown): boolean {
  if (type.isUnion()) {
    const known = type.types.filter((member) => tagOf(member) === undefined);
    return type.types.some((member) => (known.includes(member) ? fits(member, value) : fitsUnknown(member, known, value)));
  }
  if (type.isIntersection()) return type.types.every((member) => fits(member, value));
  if (type.flags & ts.TypeFlags.Unknown) return true;
  if (type.isStringLiteral() || type.isNumberLiteral()) return value === type.value;
  if (type.flags & ts.TypeFlags.BooleanLiteral) return value === (checker.typeToString(type) === "true");
  if (type.flags & ts.TypeFlags.String) return typeof value === "string";
  if (type.flags & ts.TypeFlags.Number) return typeof value === "number";
  if (type.flags & ts.TypeFlags.Null) return value === null;
  if (type.flags & ts.TypeFlags.Undefined) return value === undefined;
  if (type.flags & ts.TypeFlags.Never) return false;
  if (type.flags & ts.TypeFlags.NonPrimitive) return typeof value === "object" && value !== null;
  if (checker.isTupleType(type)) return fitsTuple(checker.getTypeArguments(type as ts.TypeReference), value); // a tuple type is a reference too
  if (checker.isArrayType(type))
    return (
      Array.isArray(value) && value.every((item) => checker.getTypeArguments(type as ts.TypeReference).every((inner) => fits(inner, item)))
    ); // an array type is a reference to Array
  if (type.flags & ts.TypeFlags.Object) return fitsObject(type, value);
  throw new Error(`no rule for the type ${checker.typeToString(type)}`);
}

/** The name of the property that tells models apart, of an `UnknownVariant`. */
function tagOf({ aliasSymbol, aliasTypeArguments }: ts.Type): string | undefined {
  const [tag] = aliasTypeArguments ?? [];
  return aliasSymbol?.name === "UnknownVariant" && tag?.isStringLiteral() ? tag.value : undefined;
}

/** Whether a value is an object with a tag that no other member of the union has. */
function fitsUnknown(type: ts.Type, known: readonly ts.Type[], value: unknown): boolean {
  const tag = tagOf(type) ?? "";
  if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(value, tag)) return false;
  const found: unknown = Object.entries(value).find(([key]) => key === tag)?.[1];
  const tagTypes = known.flatMap((member) => checker.getPropertyOfType(member, tag) ?? []).map((each) => checker.getTypeOfSymbol(each));
  return typeof found === "string" && !tagTypes.some((each) => fits(each, found));
}

const fitsTuple = (types: readonly ts.Type[], value: unknown): boolean =>
  Array.isArray(value) && value.length === types.length && types.every((type, index) => fits(type, value[index]));

function fitsObject(type: ts.Type, value: unknown): boolean {
  const properties = checker.getPropertiesOfType(type);
  const others = checker.getIndexInfosOfType(type)[0]?.type;
  if (properties.length === 0 && others === undefined) return value !== null && value !== undefined; // {}
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const unknown = Object.entries(value).filter(([key]) => !properties.some(({ name }) => name === key));
  if (others !== undefined && !unknown.every(([, entry]) => fits(others, entry))) return false;
  return properties.every((property) => {
    const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    if (!Object.hasOwn(value, property.name)) return optional;
    return fits(checker.getTypeOfSymbol(property), (value as Record<string, unknown>)[property.name]); // an object can be read by a key
  });
}
