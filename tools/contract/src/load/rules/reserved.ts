import { exportedNames } from "../../languages/go/names.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/** Type names that are already in use, by owner. Only names in PascalCase are listed: other names can't be type names. */
export const reservedTypes: Readonly<Record<string, ReadonlySet<string>>> = {
  "our packages": words(`
    Contract ContractError FixtureError Issue Json JsonObject JsonValue Model Models ReadResult StandardSchema StandardSchemaV1 UnknownVariant ValidationResult Verdict
  `),
  TypeScript: words(
    "Array Boolean Date Error Exclude Function Map Number Object Partial Promise Readonly Record RegExp Required Set String Symbol Uint8Array",
  ),
  Python: words(`
    Accepts Annotated Any AnyOf AssignmentError BaseModel ClassVar ClosedEnum ConfigDict DecodeError Dict EncodeError Enum ErrorDetail False Field
    List Literal Maybe ModelError None OneOf OpenEnum Optional StrictBool StrictStr True UnexpectedArgumentError Union UnknownAttributeError ValueModel
  `),
  Java: words(`
    ArithmeticException Boolean Builder Byte Character Class Collections Copying DecodeException Deprecated Deserializer Double Enum Error
    Exception Float IOException IllegalArgumentException IllegalStateException Integer Iterable Jackson3 Jackson3Deserializer Jackson3Generator
    Jackson3Parser Jackson3Serializer JsonCreator JsonDeserialize JsonEquality JsonGenerator JsonNode JsonParser JsonReading JsonSerialize
    JsonTimes JsonWriting LinkedHashMap List Long Map Math ModelDeserializer ModelSerializer Module Nullable Number NumberFormatException Object
    ObjectModel Objects OpenEnum Override Process Record SerializedModel Set Short String StringBuilder System TaggedObject Thread Throwable
    Trees URI Unicode ValueModel Void
  `),
  Go: new Set(exportedNames),
  Rust: words(
    "Box Clone Copy Debug Default Drop Eq Err Fn From HashMap Into Iterator None Ok Option Ord ParseEnumError Result Self Send Sized Some String Sync ToString UnknownProperties Vec",
  ),
};

/** File names that our packages use in addition to the models', and those that Windows reserves. */
export const reservedSlugs: ReadonlySet<string> = words(`
  arbitraries bundle contract formats index manifest mask models readme
  aux com1 com2 com3 com4 com5 com6 com7 com8 com9 con lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9 nul prn
`);
