import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faults, faultsInTheDark, withAxe } from "../testing/axe.ts";
import { chromiumPath } from "../testing/browser.ts";
import { type OpenSite, openSite } from "../testing/open-site.ts";

const chromium = chromiumPath();

describe.runIf(chromium !== undefined)("the playground, below another path than /", { timeout: 60_000 }, () => {
  let site: OpenSite;
  let url: string;
  beforeAll(async () => {
    site = await openSite(chromium ?? "");
    url = site.url;
  });
  afterAll(() => site.close());

  /** Opens the playground at a fragment, does something there, and expects that the page complains of nothing. */
  async function open(fragment: string, use: (page: Page) => Promise<unknown>, options: BrowserContextOptions = {}): Promise<void> {
    const complaints = await site.visit(async (page) => {
      await page.goto(`${url}playground.html${fragment}`);
      await judged(page);
      await use(page);
    }, options);
    expect(complaints).toEqual([]);
  }

  test("a payload without fault is accepted twice, and nothing is marked", async () => {
    await open("", async (page) => {
      await paste(page, '{ "name": "friday-show", "recordingStatus": "ready" }');
      expect(await verdicts(page)).toEqual(["Accepted", "Accepted"]);
      expect(await page.locator(".objection, .editor .cm-lintRange").count()).toBe(0);
      expect(await page.locator(".said-of-it").textContent()).toContain("The payload as it was sent.");
    });
  });

  test("a broken payload is judged both ways; each issue is marked, told, and linked to its keyword and its field", async () => {
    await open("", async (page) => {
      await paste(
        page,
        '{\n  "name": "a",\n  "recordingStatus": "deleted",\n  "sourceBytes": "12",\n  "isHealthy": null,\n  "regoin": 1\n}',
      );
      expect(await verdicts(page)).toEqual(["Refused", "Refused"]);
      expect(await page.locator(".objection .at").allTextContents()).toEqual(["3:22", "4:18", "5:16", "6:3"]);
      expect(await page.locator(".objection code").allTextContents()).toEqual([
        "/recordingStatus",
        "/sourceBytes",
        "/isHealthy",
        "/regoin",
      ]);
      expect(await page.locator(".editor .cm-lintRange").allTextContents()).toEqual(['"deleted"', '"12"', "null", '"regoin"']);
      expect(await page.locator(".editor .cm-lintRange-error").allTextContents()).toEqual(['"12"']);
      expect(await page.locator(".objection .fate").allTextContents()).toEqual([
        "a reader survives it",
        "a reader refuses it",
        "a reader survives it",
        "a reader survives it",
      ]);
      const links = await page.locator(".objection a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      expect(links.filter((link) => link?.includes("reference/"))).toEqual(
        ["session.html#recordingStatus", "session.html#sourceBytes", "session.html#isHealthy", "session.html"].map(
          (name) => `${url}reference/${name}`,
        ),
      );
    });
  });

  test("every link of an issue leads to a place that there is", async () => {
    await open("#fixture=real/an-error-answer", async (page) => {
      await paste(page, '{"name":1,"recordingStatus":"x","regoin":1,"createdAt":-1,"mp4Url":"x","profiles":[{}]}');
      const links = await page.locator(".objection a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      expect(links.length).toBeGreaterThan(10);
      for (const link of new Set(links)) {
        const [address = "", anchor] = link.split("#");
        const response = await fetch(address);
        expect(response.status, link).toBe(200);
        if (anchor !== undefined) expect(await response.text(), link).toContain(`id="${anchor}"`);
      }
    });
  });

  test("what a reader keeps, and what it takes for absent, is listed", async () => {
    await open("", async (page) => {
      await paste(page, '{"name":"a","region":{"x":1},"isHealthy":null,"recordingStatus":"deleted"}');
      expect(await verdicts(page)).toEqual(["Refused", "Accepted"]);
      expect(await page.locator(".readings button").allInnerTexts()).toEqual([
        expect.stringMatching(/\/region\s+\{"x":1\}/),
        expect.stringMatching(/\/isHealthy\s+null/),
        expect.stringMatching(/\/recordingStatus\s+"deleted"/),
      ]);
    });
  });

  test("an issue that is clicked takes the cursor to its place", async () => {
    await open("", async (page) => {
      await paste(page, '{\n  "name": 12\n}');
      await page.getByRole("button", { name: "name must be a string" }).click();
      await page.keyboard.type('"mended"');
      await judged(page);
      expect(await text(page)).toBe('{\n  "name": "mended"\n}');
      expect(await verdicts(page)).toEqual(["Accepted", "Accepted"]);
    });
  });

  test("any model judges, and there is one for each page of the reference", async () => {
    await open("#model=Encoder", async (page) => {
      expect(await page.getByLabel("Model").inputValue()).toBe("Encoder");
      await paste(page, '"h264"');
      expect(await verdicts(page)).toEqual(["Accepted", "Accepted"]);
      await page.getByLabel("Model").selectOption("Session");
      await judged(page);
      expect(await verdicts(page)).toEqual(["Refused", "Refused"]);
      const names = await page.getByLabel("Model").locator("option").allTextContents();
      const pages = await page.locator('#menu a[href^="reference/"]').allTextContents();
      expect(names.toSorted()).toEqual(pages.toSorted());
    });
  });

  test("a megabyte of JSON is judged, marked at its end, and typed into", async () => {
    const profile = '{"name":"720p","width":1280,"height":720,"bitrate":4000,"fps":30}';
    const long = `{"name":"a","profiles":[\n${Array.from({ length: 16_000 }, () => profile).join(",\n")}\n],"region":"fra"}`;
    expect(long.length).toBeGreaterThan(1_000_000);
    await open("", async (page) => {
      await drop(page, "long.json", long);
      expect(await verdicts(page)).toEqual(["Refused", "Accepted"]);
      expect(await page.locator(".objection .at").allTextContents()).toEqual(["16002:3"]);
      await page.locator(".objection .sentence").click();
      await page.keyboard.type('"name"');
      await judged(page);
      expect(await page.locator(".objection").first().textContent()).toContain('"name" stands here again');
      expect(await verdicts(page)).toEqual(["Accepted", "Accepted"]);
    });
  });

  test("of thousands of issues a hundred are shown, and how many there are more", async () => {
    await open("", async (page) => {
      await drop(page, "issues.json", `{"name":"a","issues":[${"1,".repeat(200_000)}1]}`);
      expect(await page.locator(".objection").count()).toBe(100);
      expect(await page.locator(".more").textContent()).toBe("and 199,901 more");
    });
  });

  test("text that is no JSON gets a sentence, with the line and the column, and a mark", async () => {
    await open("", async (page) => {
      await paste(page, '{\n  "name": "a"\n  "id": "b"\n}');
      expect(await verdicts(page)).toEqual(["No verdict", "No verdict"]);
      expect(await page.locator(".objection").textContent()).toMatch(/A comma is missing before this\.3:3/);
      expect(await page.locator(".editor .cm-lintRange-error").allTextContents()).toEqual(['"id"']);
      expect(await page.locator(".heard").textContent()).toContain("line 3, column 3");
    });
  });

  test("a property called __proto__ is one like any other, and changes nothing", async () => {
    await open("", async (page) => {
      await paste(page, '{"name":"a","__proto__":{"polluted":true,"isHealthy":1}}');
      expect(await verdicts(page)).toEqual(["Refused", "Accepted"]);
      expect(await page.locator(".objection .sentence").textContent()).toBe('"__proto__" is not a known property');
      expect(await page.locator(".readings button").allInnerTexts()).toEqual([expect.stringMatching(/\/__proto__\s+\{"polluted":true/)]);
      expect(await page.evaluate(() => "polluted" in {})).toBe(false);
    });
  });

  test("HTML is shown, and never run, wherever it stands", async () => {
    const html = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>`;
    await open("", async (page) => {
      const title = await page.title();
      await paste(page, html);
      expect(await text(page)).toBe(html);
      await paste(page, JSON.stringify({ name: html, [html]: html, recordingStatus: html }));
      expect(await page.locator(".said-of-it").textContent()).toContain("<img src=x onerror=");
      expect(await page.locator(".playground img, .playground script").count()).toBe(0);
      expect(await page.title()).toBe(title);
    });
  });

  test("a link opens the same text and the same model, and no server sees it", async () => {
    const payload = '{\n  "width": 64, "näme": "😀",\n  "fps": 1.0\n}\n';
    let link = "";
    await open(
      "#model=FfmpegProfile",
      async (page) => {
        await paste(page, payload);
        await page.getByRole("button", { name: "Share" }).click();
        await page.locator(".shared", { hasText: "Copied" }).waitFor();
        link = await page.evaluate(() => navigator.clipboard.readText());
        expect(page.url()).toBe(link);
        expect(await page.getByLabel("Link to this payload").inputValue()).toBe(link);
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    );
    expect(link.slice(0, link.indexOf("#"))).toBe(`${url}playground.html`);
    await open(link.slice(link.indexOf("#")), async (page) => {
      expect(await text(page)).toBe(payload);
      expect(await page.getByLabel("Model").inputValue()).toBe("FfmpegProfile");
      await page.locator(".editor").click();
      await page.keyboard.type(" ");
      await judged(page);
      expect(page.url()).toBe(`${url}playground.html`);
    });
  });

  test("where there is no clipboard the link is there to be copied by hand", async () => {
    await open("", async (page) => {
      await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined })); // as on plain http
      await page.getByRole("button", { name: "Share" }).click();
      await page.locator(".shared", { hasText: "Ctrl+C" }).waitFor();
      const selected = await page.evaluate(() => getSelection()?.toString());
      expect(selected).toContain("playground.html#model=Session&json=");
    });
  });

  test.for(["#model=Session&json=!", "#model=Nothing&json=q1YqyVeyUkpUqgUA", "#fixture=no/such"])(
    "a damaged link says so: %s",
    async (fragment) => {
      await open(fragment, async (page) => {
        expect(await page.getByRole("alert").textContent()).toMatch(/damaged|no model|no fixture/);
      });
    },
  );

  test("a fixture opens by its name in the address, with its model", async () => {
    await open("#fixture=encoder/canonical", async (page) => {
      expect(JSON.parse(await text(page))).toEqual(expect.any(String));
      expect(await page.getByLabel("Model").inputValue()).toBe("Encoder");
      expect(await verdicts(page)).toEqual(["Accepted", "Accepted"]);
    });
  });

  test("a fixture is found and opened by the keyboard alone", async () => {
    await open("", async (page) => {
      await page.getByLabel("Model").focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.locator("dialog.search li a").first().waitFor();
      await page.keyboard.type("point real");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL(/#fixture=/);
      await page.locator(".editor", { hasText: "1280.0" }).waitFor();
      await judged(page);
      expect(await verdicts(page)).toEqual(["Accepted", "Accepted"]);
    });
  });

  test("the keyboard goes into the editor and out of it, types there, and walks through the issues", async () => {
    await open("", async (page) => {
      await page.getByRole("button", { name: "Share" }).focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Control+a");
      await page.keyboard.type('{"name": 1, "url": "a/b"}');
      await judged(page);
      expect(await page.locator("dialog[open]").count()).toBe(0); // "/" is typed here, and opens no search
      await page.keyboard.press("Control+Home");
      await page.keyboard.press("F8");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("name must be a string, got the number 1");
      await page.keyboard.press("Enter");
      await page.keyboard.type('"b"');
      await judged(page);
      expect(await text(page)).toBe('{"name": "b", "url": "a/b"}');
    });
  });

  test("a file that is dropped on the editor takes the place of the text", async () => {
    await open("", async (page) => {
      await drop(page, "session.json", '{"name":"dropped"}');
      expect(await text(page)).toBe('{"name":"dropped"}');
      await drop(page, "large.json", " ".repeat(10_000_001));
      expect(await page.getByRole("alert").textContent()).toContain("large.json is too large");
      expect(await text(page)).toBe('{"name":"dropped"}');
    });
  });

  test("whoever follows a link from an issue and comes back finds the text", async () => {
    await open("", async (page) => {
      await paste(page, '{"name":1}');
      await page.locator(".objection a").first().click();
      await page.waitForURL(/guides\/issues/);
      await page.goBack();
      await judged(page);
      expect(await text(page)).toBe('{"name":1}');
    });
  });

  test("axe-core finds no fault with issues shown, the fixtures open or a link shared, in light and in the dark", {
    timeout: 60_000,
  }, async () => {
    const found: string[] = [];
    const look = async (page: Page) => found.push(...(await faults(page)), ...(await faultsInTheDark(page)));
    for (const width of [360, 1280]) {
      const complaints = await site.visit(
        async (page) => {
          await withAxe(page);
          await page.goto(`${url}playground.html`);
          await judged(page);
          await look(page);
          await paste(page, '{"name":1,"name":2,"region":"x"}');
          await page.getByRole("button", { name: "Share" }).click();
          await page.locator(".shared p", { hasText: "link" }).waitFor();
          await look(page);
          await paste(page, "no JSON");
          await look(page);
          await page.getByRole("button", { name: "Fixtures" }).click();
          await page.locator("dialog.search li a").first().waitFor();
          await look(page);
        },
        { colorScheme: "light", viewport: { width, height: 900 } },
      );
      found.push(...complaints);
    }
    expect(found).toEqual([]);
  });

  test("at 360 px nothing scrolls sideways, however long a name or a value is", async () => {
    const long = "x".repeat(300);
    await open(
      "",
      async (page) => {
        await paste(page, JSON.stringify({ name: 1, [long]: long, profiles: [{ [long]: 1 }] }));
        await page.getByRole("button", { name: "Share" }).click();
        await page.locator(".shared p", { hasText: "link" }).waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      },
      { viewport: { width: 360, height: 740 } },
    );
  });

  test("without scripts it says what it needs", async () => {
    await site.visit(
      async (page) => {
        await page.goto(`${url}playground.html`);
        expect(await page.locator("main").textContent()).toContain("needs JavaScript");
        expect(await page.locator("main :is(button, select):visible").count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });
});

/** Waits until what is shown is the verdict on what stands in the editor. */
const judged = (page: Page) => page.locator(".said-of-it[aria-busy=false]").waitFor();

/** Puts a text in the place of what stands in the editor, as a paste does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.locator(".editor .cm-content").focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
  await judged(page);
}

/** Drops a file on the editor, as a file manager does. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.locator(".editor .cm-content").evaluate(
    (content, [name, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name, { type: "application/json" }));
      for (const type of ["dragover", "drop"])
        content.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true }));
    },
    [name, text] as const,
  );
  await judged(page);
}

const verdicts = (page: Page) =>
  page
    .locator(".verdict .word")
    .allInnerTexts()
    .then((all) => all.map((word) => word.replace(/^\W+/, "")));

/** What stands in the editor, if it is short: lines far out of view have no elements. */
async function text(page: Page): Promise<string> {
  return page
    .locator(".editor .cm-content")
    .evaluate((content) => [...content.querySelectorAll(".cm-line")].map((line) => line.textContent).join("\n"));
}
