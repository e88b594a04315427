import type { Engine, Finding, Pipeline } from "../engine/engine.ts";
import type { Settings } from "../settings/settings.ts";
import { LineSink } from "./sink.ts";
import { LineSource } from "./source.ts";

/** Files and pipes: each line is a message. */
export const files: Engine = {
  open: (settings): Promise<Pipeline> => {
    const sink = new LineSink(settings);
    return Promise.resolve({ source: new LineSource(settings), sink, close: () => sink.close() });
  },
  setup: () => Promise.resolve([nothingToDo]),
  check: (settings) => Promise.resolve(findingsOf(settings)),
};

const nothingToDo: Finding = { status: "ok", message: "Files need no setup." };

const findingsOf = (_settings: Settings): Finding[] => [nothingToDo];
