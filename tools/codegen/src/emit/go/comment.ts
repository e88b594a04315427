/** The lines of a comment. */
export function comment(text: string): string[] {
  const lines = [""];
  for (const word of text.split(/\s+/u).filter((each) => each !== "")) {
    const line = lines.at(-1) ?? "";
    if (line === "") lines[lines.length - 1] = word;
    else if (line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.filter((line) => line !== "");
}

const width = 110;

/** The comment of a type, which begins with its name: `Session is one continuous run`, `RecordingStatus says how far`. */
export function introduced(name: string, description: string): string {
  if (/^(?:An?|The|One|Each|Every) /u.test(description)) return `${name} is ${uncapitalized(description)}`;
  if (/^(?:How|Wh\p{Ll}+) /u.test(description)) return `${name} says ${uncapitalized(description)}`;
  return `${name}: ${uncapitalized(description)}`;
}

const uncapitalized = (text: string): string => (/^\p{Lu}(?:\p{Ll}| )/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text);
