import type { Judgement } from "./judgement.ts";

/** What the page asks the worker. */
export interface Question {
  readonly id: number;
  readonly text: string;
  readonly model: string;
}

/** What the worker says to it. */
export interface Answer {
  readonly id: number;
  readonly judgement: Judgement;
}

/** Has texts judged in a worker, one at a time; of those that wait only the last. `tell` gets no answer to a question that is outdated. */
export function judging(worker: Worker, tell: (judgement: Judgement) => void): (text: string, model: string) => void {
  let [asked, busy] = [0, false];
  let waiting: Question | undefined;
  const send = (question: Question) => {
    busy = true;
    worker.postMessage(question);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    busy = false;
    if (data.id === asked) tell(data.judgement);
    if (waiting !== undefined) send(waiting);
    waiting = undefined;
  });
  return (text, model) => {
    const question = { id: ++asked, text, model };
    if (busy) waiting = question;
    else send(question);
  };
}
