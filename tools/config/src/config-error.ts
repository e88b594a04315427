/** What is wrong with a configuration file: a line for each problem, with `path:line:column`. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}
