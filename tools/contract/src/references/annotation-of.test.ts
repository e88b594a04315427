import { expect, test } from "vitest";
import type { Schema, SchemaLocation } from "../contract.ts";
import { annotationOf } from "./annotation-of.ts";

const at = (pointer: string, schema: Schema): SchemaLocation => ({ id: "a", pointer, schema });
const end = at("/end", { description: "The end.", default: 1 });
const middle = at("/middle", { $ref: "#/end", default: 2 });
const circle: SchemaLocation = at("/circle", { $ref: "#/circle" });
const targets = new Map([
  [middle, end],
  [circle, circle],
]);
const target = (location: SchemaLocation): SchemaLocation | undefined => targets.get(location);

test("a location's own annotation comes first", () => {
  expect(annotationOf(middle, "default", target)).toBe(2);
});

test("an annotation that a location lacks comes from the target of its $ref", () => {
  expect(annotationOf(middle, "description", target)).toBe("The end.");
});

test("an annotation that no target has is undefined, even if the references form a cycle", () => {
  expect(annotationOf(end, "x-unit", target)).toBeUndefined();
  expect(annotationOf(circle, "description", target)).toBeUndefined();
});
