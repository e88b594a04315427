export { type GateEngine, type GateOption, type GateOptionName, gateEngines, gateOptions } from "./gate-options.ts";
export { keyOf as gateKey } from "./options-schema.ts";
