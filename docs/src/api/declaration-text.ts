import { type DeclarationReflection, type ParameterReflection, ReflectionKind, type SignatureReflection, type SomeType } from "typedoc";

/** The declaration, as in a `.d.ts` file. */
export function declarationText(model: DeclarationReflection): string {
  if (model.signatures) return model.signatures.map((signature) => `function ${signatureText(signature)}`).join("\n");
  const name = `${model.name}${typeParametersText(model)}`;
  if (model.kindOf(ReflectionKind.Class | ReflectionKind.Interface)) {
    const keyword = model.kindOf(ReflectionKind.Class) ? "class" : "interface";
    const bases = model.extendedTypes?.map(String).join(", ");
    const members = (model.children ?? []).map((child) => `  ${memberText(child)};\n`).join("");
    return `${keyword} ${name}${bases === undefined ? "" : ` extends ${bases}`} {\n${members}}`;
  }
  return model.kindOf(ReflectionKind.TypeAlias) ? `type ${name} = ${model.type}` : `const ${name}: ${model.type}`;
}

/** The declaration of a property, method or parameter. */
export function memberText(member: DeclarationReflection | ParameterReflection): string {
  if ("signatures" in member && member.signatures) return member.signatures.map(signatureText).join("; ");
  const { flags, type } = member;
  const name = /^[\w$]+$/.test(member.name) ? member.name : JSON.stringify(member.name);
  const [before, after] = [
    (flags.isReadonly ? "readonly " : "") + (flags.isRest ? "..." : ""),
    flags.isOptional || hasDefault(member) ? "?" : "",
  ];
  return `${before}${name}${after}: ${typeText(type)}`;
}

const hasDefault = (member: DeclarationReflection | ParameterReflection): boolean =>
  member.kindOf(ReflectionKind.Parameter) && member.defaultValue !== undefined;

function signatureText(signature: SignatureReflection): string {
  const parameters = (signature.parameters ?? []).map(memberText).join(", ");
  const name = signature.kindOf(ReflectionKind.ConstructorSignature) ? "constructor" : signature.name;
  const type = signature.kindOf(ReflectionKind.ConstructorSignature) ? "" : `: ${typeText(signature.type)}`;
  return `${name}${typeParametersText(signature)}(${parameters})${type}`;
}

const typeText = (type: SomeType | undefined): string => String(type ?? "unknown");

function typeParametersText({ typeParameters = [] }: Pick<DeclarationReflection | SignatureReflection, "typeParameters">): string {
  const texts = typeParameters.map(
    ({ name, type, default: otherwise }) => name + (type ? ` extends ${type}` : "") + (otherwise ? ` = ${otherwise}` : ""),
  );
  return texts.length === 0 ? "" : `<${texts.join(", ")}>`;
}
