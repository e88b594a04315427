import { UsageError } from "@tools/command-line";

/** The subject of the output for a subject of the input. */
export type MapSubject = (subject: string) => string;

/**
 * Maps the wildcards of one pattern to those of another: with `sessions.in.>` and `sessions.accepted.>`, `sessions.in.eu.1` becomes
 * `sessions.accepted.eu.1`. An output without wildcards takes every message.
 *
 * @throws UsageError if the output has other wildcards than the input.
 */
export function subjectMap(input: string, output: string, option: string): MapSubject {
  const from = input.split(".");
  const to = output.split(".");
  const wildcards = to.filter(isWildcard);
  if (wildcards.length === 0) return () => output;
  const given = from.flatMap((token, index) => (isWildcard(token) ? [{ token, index }] : []));
  if (wildcards.join() !== given.map(({ token }) => token).join())
    throw new UsageError(`--${option} ${output} must have the wildcards of --in ${input} in the same order, or none.`);
  const last = given.at(-1);
  // The most frequent form: the same beginning of all subjects is replaced.
  if (given.length === 1 && last?.token === ">" && to.at(-1) === ">") {
    const prefix = output.slice(0, -1);
    const length = input.length - 1;
    return (subject) => prefix + subject.slice(length);
  }
  return (subject) => {
    const tokens = subject.split(".");
    let next = 0;
    return to
      .map((token) => {
        if (!isWildcard(token)) return token;
        const index = given[next++]?.index ?? 0;
        return token === ">" ? tokens.slice(index).join(".") : (tokens[index] ?? "");
      })
      .join(".");
  };
}

/** Whether one subject can match both patterns. */
export function overlap(one: string, other: string): boolean {
  const [a, b] = [one.split("."), other.split(".")];
  for (let i = 0; ; i++) {
    const [x, y] = [a[i], b[i]];
    if (x === undefined || y === undefined) return x === y;
    if (x === ">" || y === ">") return true;
    if (x !== "*" && y !== "*" && x !== y) return false;
  }
}

/** Whether a pattern matches every subject that another one matches. */
export function covers(wide: string, narrow: string): boolean {
  const [a, b] = [wide.split("."), narrow.split(".")];
  for (let i = 0; ; i++) {
    const [x, y] = [a[i], b[i]];
    if (x === undefined || y === undefined) return x === y;
    if (x === ">") return true;
    if (y === ">" || (x !== "*" && x !== y)) return false;
  }
}

const isWildcard = (token: string): boolean => token === "*" || token === ">";
