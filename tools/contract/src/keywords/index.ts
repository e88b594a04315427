export * from "./pages.ts";
export * from "./wording.ts";
