import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SchemaRepository } from "../testing/schema-repository.ts";
import { gaps } from "./coverage.ts";
import { deriveChangesets } from "./derive.ts";
import { derive } from "./derived.ts";
import { readPending } from "./pending.ts";
import { withoutMarkers } from "./without-markers.ts";

let repository: SchemaRepository;
const level = { level: { minimum: 0, maximum: 9 } };
const packages = ["@session-schema/types", "@session-schema/cli"];
const update = (): Promise<string[]> => deriveChangesets(repository.root, packages);
const check = async (): Promise<string[]> =>
  gaps({ derived: await derive(repository.root), pending: await readPending(repository.root), touched: [] });
const noteIn = async (file: string): Promise<string> =>
  withoutMarkers(await repository.read(`.changeset/${file}`)).replace(/^---.*?---\n\n/s, "");

beforeEach(async () => {
  repository = await SchemaRepository.make();
  await repository.properties(level);
  await repository.archive("1.0.0", level);
  await repository.commit();
});
afterEach(() => repository[Symbol.asyncDispose]());

const notes = [
  {
    what: "a new property",
    edit: { ...level, hue: {} },
    file: "light-hue-added.md",
    bump: "minor",
    note: "`Light`: optional property `hue` added.\n",
  },
  {
    what: "a tighter bound",
    edit: { level: { minimum: 1, maximum: 9 } },
    file: "light-level-minimum-raised.md",
    bump: "major",
    note: "`Light`: `level`: minimum raised from 0 to 1. Writers that send smaller numbers break.\n",
  },
  {
    what: "a description",
    edit: { level: { ...level.level, description: "How bright." } },
    file: "light-level-description-changed.md",
    bump: "patch",
    note: "`Light`: `level`: description changed.\n",
  },
  {
    what: "two changes",
    edit: { ...level, hue: {}, on: {} },
    file: /^light-\w{6}\.md$/,
    bump: "minor",
    note: "`Light`:\n\n- Optional property `hue` added.\n- Optional property `on` added.\n",
  },
];

test.for(notes)("the changeset of $what is named for it, and requests a $bump release", async ({ edit, file, bump, note }) => {
  await repository.properties(edit);
  expect(await check()).toHaveLength(1);
  await update();
  const [written = "", ...more] = await repository.changesets();
  expect(more).toEqual([]);
  expect(written).toMatch(file);
  expect(await noteIn(written)).toBe(note);
  expect(await repository.read(`.changeset/${written}`)).toMatch(
    `---\n"@session-schema/types": ${bump}\n"@session-schema/cli": ${bump}\n---\n\n`,
  );
  expect(await check()).toEqual([]);
  expect(await update()).toEqual(["The changesets cover every change of the schemas since 1.0.0."]);
});

describe("after a change was derived", () => {
  const file = ".changeset/light-hue-added.md";
  const change = async (edit: (text: string) => string): Promise<void> => repository.put(file, edit(await repository.read(file)));
  beforeEach(async () => {
    await repository.properties({ ...level, hue: {} });
    await update();
  });

  test("words, bumps and packages that were written by hand stay", async () => {
    await change((text) =>
      text
        .replace(`"@session-schema/cli": minor\n`, `"@session-schema/go": major\n`)
        .replace("optional property `hue` added.", "lights have a\ncolor, `hue`.")
        .concat("\nAsk the color team.\n"),
    );
    const edited = await repository.read(file);
    await repository.properties({ ...level, hue: {}, on: {} });
    await update();
    expect(await repository.read(file)).toBe(edited);
    expect(await repository.changesets()).toEqual(["light-hue-added.md", "light-on-added.md"]);
    expect(await check()).toEqual([]);
  });

  test("a change that was undone removes its changeset", async () => {
    await repository.properties(level);
    expect(await check()).toEqual([expect.stringContaining("The schemas are as in 1.0.0, but the changesets are out of date.")]);
    expect(await update()).toEqual([`${file} is deleted: its changes were undone, or are in another file.`]);
    expect(await repository.changesets()).toEqual([]);
    expect(await check()).toEqual([]);
  });

  test("a change that was undone leaves other words in its changeset", async () => {
    await change((text) => `${text}\nThe README has colors.\n`);
    await repository.properties(level);
    expect(await update()).toEqual([expect.stringContaining("Only text written by hand is left.")]);
    expect(await noteIn("light-hue-added.md")).toBe("The README has colors.\n");
    expect(await check()).toEqual([]);
  });

  test("a changeset that was deleted by hand is missed, though another one requests the bump", async () => {
    await repository.properties({ ...level, hue: {}, on: {} });
    await update();
    await repository.git("clean", "--quiet", "--force", file);
    expect(await check()).toEqual([expect.stringContaining("1 change is in no changeset.\n\n  minor  `Light` /hue")]);
  });

  test("a text written by hand that names the property and requests the bump is enough", async () => {
    await repository.git("clean", "--quiet", "--force", file);
    await repository.put(".changeset/own.md", `---\n"@session-schema/types": minor\n---\n\nLights have a hue.\n`);
    expect(await check()).toEqual([]);
    await repository.put(".changeset/own.md", `---\n"@session-schema/types": patch\n---\n\nLights have a hue.\n`);
    expect(await check()).toHaveLength(1);
  });

  test("a description needs no line next to a text written by hand", async () => {
    await repository.properties({ level: { ...level.level, description: "How bright." }, hue: {} });
    expect(await check()).toEqual([expect.stringContaining("1 change is in no changeset.\n\n  patch  `Light` /level")]);
    await repository.put(".changeset/own.md", `---\n"@session-schema/types": patch\n---\n\nBetter descriptions.\n`);
    expect(await check()).toEqual([]);
    expect(await update()).toEqual(["The changesets cover every change of the schemas since 1.0.0."]);
  });

  test("a bump that was lowered is raised again", async () => {
    await change((text) => text.replaceAll("minor\n", "patch\n"));
    expect(await check()).toEqual([expect.stringContaining("the pending changesets request a patch one")]);
    await update();
    expect(await check()).toEqual([]);
  });
});

test("words about a change that was changed further stay, next to the new line", async () => {
  await repository.properties({ level: { minimum: 0, maximum: 20 } });
  await update();
  const file = ".changeset/light-level-maximum-raised.md";
  await repository.put(file, (await repository.read(file)).replace(/^`Light`.*?(?= <!--)/m, "Lights are brighter."));
  await repository.properties({ level: { minimum: 0, maximum: 30 } });
  expect(await check()).toHaveLength(1);
  expect(await update()).toEqual([expect.stringContaining(`"Lights are brighter."`), expect.stringContaining("requests a minor release")]);
  expect(await noteIn("light-level-maximum-raised.md")).toBe("Lights are brighter.\n");
  expect(await repository.changesets()).toHaveLength(2);
  expect(await check()).toEqual([]);
});

test("branches with different changes merge, and a change of both is described once", async () => {
  const branch = async (name: string, properties: Record<string, object>): Promise<void> => {
    await repository.git("checkout", "--quiet", "-b", name, "main");
    await repository.properties(properties);
    await update();
    await repository.commit();
  };
  await branch("one", { hue: {}, ...level });
  await branch("two", { ...level, on: {}, hue: {} });
  await repository.git("checkout", "--quiet", "main");
  await repository.git("merge", "--quiet", "one");
  await repository.git("merge", "--quiet", "two");
  await repository.properties({ ...level, on: {}, hue: {} });
  await repository.commit();
  expect(await check()).toEqual([expect.stringContaining("the changesets are out of date")]);
  await update();
  expect(await check()).toEqual([]);
  const texts = await Promise.all((await repository.changesets()).map(noteIn));
  expect(texts.join("\n").match(/`hue`/g)).toHaveLength(1);
  expect(texts.join("\n").match(/`on`/g)).toHaveLength(1);

  await repository.properties({ ...level, on: {} });
  await update();
  expect(await check()).toEqual([]);
  expect((await Promise.all((await repository.changesets()).map(noteIn))).join("\n")).not.toContain("hue");
});
