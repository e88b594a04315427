module.exports = {
  transform: { "\\.[jt]sx?$": "@swc/jest" },
  // Node's modules are left alone, except these packages.
  transformIgnorePatterns: ["/node_modules/(?!(\\.pnpm|@session-schema)/)"],
};
