export { type GateEngine, type GateOption, type GateOptionName, gateEngines, gateOptions } from "./gate-options.ts";
export { gateKey } from "./gate-schema.ts";
