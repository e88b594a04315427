import module from "node:module";

// Node keeps the compiled code of the modules that are loaded from here on, which shortens a start. Older ones have no such cache.
module.enableCompileCache?.();
const { main } = await import("./program.ts");
await main();
