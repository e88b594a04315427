import { a, contractOf, object, stressOperations } from "@tools/contract/testing";
import { expect, test } from "vitest";
import { operations } from "./index.ts";

const animal = object({ legs: a("integer"), "given-name": a("string") }, { required: ["given-name"] });

/** The page of an operation. */
const page = async (slug: string, text: string): Promise<string> => {
  const files = await operations.emit(await contractOf({ odd: object({}), animal }, text));
  return files.find(({ path }) => path.endsWith(`/${slug}.md`))?.text ?? "";
};

const samples = (text: string): string[] => [...text.matchAll(/^### (.+)$/gm)].map(([, title = ""]) => title);

test("an operation has a sample in each language, which prints a required property by its name in that language", async () => {
  const text = await page("get-animal", stressOperations);
  expect(samples(text)).toEqual(["curl", "Go", "Java", "Python", "Rust"]);
  expect(text).toContain('"$API_URL/animals/Rex"');
  expect(text).toContain("fmt.Println(animal.GivenName)");
  expect(text).toContain("System.out.println(animal.givenName());");
  expect(text).toContain("print(animal.given_name)");
  expect(text).toContain('println!("{}", animal.given_name);');
});

test("a list is read as a list, and TypeScript uses the client if the operation names its function", async () => {
  const named = stressOperations.replace("  listAnimals:\n", "  listAnimals:\n    client: animals.list\n");
  const text = await page("list-animals", named);
  expect(samples(text)).toEqual(["curl", "TypeScript", "Go", "Java", "Python", "Rust"]);
  expect(text).toContain("for await (const animal of client.animals.list({ legs: 4 })) {");
  expect(text).toContain("DecodeList[sessionschema.Animal](body)");
  expect(text).toContain("validate_json(response.content)");
});

test("the pages are in the order of the operations, and name their method", async () => {
  expect(await page("list-animals", stressOperations)).toMatch(/^---\ntitle: List animals\norder: 1\nmethod: GET\n---/);
  expect(await page("get-animal", stressOperations)).toMatch(/^---\ntitle: Get one animal\norder: 2\nmethod: GET\n---/);
});

test.for(["README", "list-animals", "get-animal"])("%s links to the guide about keys where it says that one is needed", async (slug) => {
  expect(await page(slug, stressOperations)).toMatch(
    /(?:API_KEY|Authorization).*: see \[Authentication\]\(\.\.\/\.\.\/guides\/authentication\.md\)\./,
  );
});
