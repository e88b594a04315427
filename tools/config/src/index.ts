export { type AudienceName, audienceNames, type Config, type DiffConfig } from "./config.ts";
export { ConfigError } from "./config-error.ts";
export { configSchema } from "./config-schema.ts";
export { configName, findConfig } from "./find-config.ts";
export { keyOf } from "./options-schema.ts";
export { type ParsedConfig, parseConfig } from "./parse-config.ts";
export { type UnusedSeverity, unusedSeverities } from "./unused-severities.ts";
export { withoutSeverities } from "./without-severities.ts";
