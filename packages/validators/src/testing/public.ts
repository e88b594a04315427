export { models } from "../generated/models.ts";
export * from "../index.ts";
