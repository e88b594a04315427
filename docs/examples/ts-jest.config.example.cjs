const tsconfig = {
  allowJs: true,
  isolatedModules: true,
  module: "nodenext",
};

module.exports = {
  transform: { "\\.[jt]sx?$": ["ts-jest", { tsconfig }] },
  transformIgnorePatterns: ["/node_modules/(?!(\\.pnpm|@session-schema)/)"],
};
