import { judge } from "./judge.ts";
import type { Answer, Question } from "./judging.ts";

// A long payload is judged beside the page, so that typing never waits for it.
addEventListener("message", ({ data }: MessageEvent<Question>) => {
  const answer: Answer = { id: data.id, judgement: judge(data.text, data.model) };
  postMessage(answer);
});
