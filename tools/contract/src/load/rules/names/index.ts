export { constantNames } from "./constant-names.ts";
export { propertyNames } from "./property-names.ts";
export { typeNames } from "./type-names.ts";
