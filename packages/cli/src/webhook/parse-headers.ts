import { UsageError } from "@tools/command-line";
import { printable } from "@tools/json-text";

/** The headers in a file: lines of `name: value`, as curl prints them, or a JSON object. */
export function parseHeaders(file: string, text: string): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  for (const [name, value] of text.trimStart().startsWith("{") ? objectEntries(file, text) : lines(file, text)) {
    headers.set(name, [...(headers.get(name) ?? []), value]);
  }
  return headers;
}

function objectEntries(file: string, text: string): (readonly [string, string])[] {
  let parsed: object;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new UsageError(`${printable(file)} isn't a JSON object of headers.`);
  }
  return Object.entries(parsed).flatMap(([name, value]) => [value].flat().map((one) => [name.toLowerCase(), String(one)] as const));
}

function lines(file: string, text: string): (readonly [string, string])[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === "" || /^(HTTP\/|[A-Z]+ \S+ HTTP\/)/.test(line)) return [];
    const colon = line.indexOf(":");
    if (colon < 1) throw new UsageError(`${printable(file)}:${index + 1} isn't a header. Write a line as name: value.`);
    return [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const];
  });
}
