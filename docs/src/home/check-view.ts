import type { Check } from "./check.ts";
import { type Part, part } from "./part.ts";

/** The results of both modes, and what the payload violates. */
export const checkView = ({ strict, tolerant, problems }: Check): Part[] => [
  part("div", { class: "check-modes" }, mode("Strict", "May I send it?", strict), mode("Tolerant", "Can I read it?", tolerant)),
  part(
    "ul",
    { class: "check-problems" },
    ...(problems.length === 0 ? [part("li", { class: "is-none" }, "No issues.")] : problems.map(problem)),
  ),
];

const mode = (name: string, question: string, accepted: boolean): Part =>
  part(
    "p",
    { class: accepted ? "is-accepted" : "is-rejected" },
    part("span", { class: "check-question" }, `${name}: ${question}`),
    " ",
    part("strong", {}, accepted ? "Accepted" : "Rejected"),
  );

const problem = ({ message, tolerated }: Check["problems"][number]): Part =>
  part(
    "li",
    { class: tolerated ? "is-tolerated" : "is-fatal" },
    message,
    " ",
    part("span", {}, tolerated ? "readers tolerate it" : "readers reject it"),
  );
