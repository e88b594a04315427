/** A Markdown file with the output of the program: input files, and commands with their output and exit code. */
export interface Transcript {
  /** The text around the steps, so that the file can be updated: one more than there are steps. */
  readonly prose: readonly string[];
  readonly files: ReadonlyMap<string, string>;
  readonly steps: readonly Step[];
}

export interface Step {
  /** `$ session-schema validate a.json < b.json`, without the `$`. */
  readonly command: string;
  /** Standard output, and standard error below it. */
  readonly output: string;
  readonly exitCode: number;
}

const stepPattern = /```console\n\$ ([^\n]*)\n(.*?)```\n\nExit code (\d+)\.\n/gs;
const filePattern = /`([^`\n]+)`:\n\n```(?:json|ndjson|text)\n(.*?)```\n/gs;

export function parseTranscript(markdown: string): Transcript {
  const matches = [...markdown.matchAll(stepPattern)];
  const prose = [...matches, undefined].map((match, i) => {
    const before = matches[i - 1];
    return markdown.slice(before === undefined ? 0 : before.index + before[0].length, match?.index);
  });
  if (prose.some((text) => /```console/.test(text)))
    throw new Error("a console block must begin with `$ ` and be followed by `Exit code N.`");
  const files = new Map([...markdown.matchAll(filePattern)].map(([, name = "", text = ""]) => [name, text]));
  const steps = matches.map(([, command = "", output = "", code]) => ({ command, output, exitCode: Number(code) }));
  return { prose, files, steps };
}

export const renderTranscript = ({ prose, steps }: Pick<Transcript, "prose" | "steps">): string =>
  prose
    .map((text, i) => {
      const step = steps[i];
      return step === undefined ? text : `${text}\`\`\`console\n$ ${step.command}\n${step.output}\`\`\`\n\nExit code ${step.exitCode}.\n`;
    })
    .join("");

/** Whether an output matches. `⋯` in the expected output matches anything, for parts that change with the contract. */
export function isOutput(output: string, expected: string): boolean {
  const parts = expected.split("⋯").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*?")}$`, "s").test(output);
}
