/**
 * The base URL of an API, checked. Messages don't contain the URL, because it may have a password.
 *
 * @throws TypeError - It isn't an absolute HTTP URL, or has parts that requests couldn't keep.
 */
export function baseUrlOf(baseUrl: string | URL): URL {
  if (!URL.canParse(baseUrl)) throw new TypeError("baseUrl must be an absolute URL, such as https://api.example.com/v1.");
  const url = new URL(baseUrl);
  const problem = problemOf(url);
  if (problem !== undefined) throw new TypeError(`baseUrl must ${problem}`);
  return url;
}

function problemOf({ protocol, username, password, href }: URL): string | undefined {
  if (!/^https?:$/.test(protocol)) return "begin with https:// or http://.";
  if (username !== "" || password !== "") return "not have a user name or a password. Use apiKey, or the header authorization.";
  return /[?#]/.test(href) ? "not have a query or a fragment, because the paths of operations are appended to it." : undefined;
}
