import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenSite, openSite } from "../testing/open-site.ts";
import { paste, validated } from "../testing/playground.ts";
import { browserAddress } from "../testing/site.ts";
import { readFragment } from "./fragment.ts";

describe.runIf(browserAddress !== undefined)("the playground, below another path than /", { timeout: 60_000 }, () => {
  let site: OpenSite;
  let url: string;
  beforeAll(async () => {
    site = await openSite();
    url = site.url;
  });
  afterAll(() => site.close());

  /** Opens the playground at a fragment, runs a test there, and expects no errors on the page. */
  async function open(fragment: string, use: (page: Page) => Promise<unknown>, options: BrowserContextOptions = {}): Promise<void> {
    const errors = await site.visit(async (page) => {
      await page.goto(`${url}playground.html${fragment}`);
      await validated(page);
      await use(page);
    }, options);
    expect(errors).toEqual([]);
  }

  test("a valid payload is accepted by both modes, and nothing is marked", async () => {
    await open("", async (page) => {
      await paste(page, '{ "name": "friday-show", "recordingStatus": "ready" }');
      expect(await results(page)).toEqual(["Accepted", "Accepted"]);
      expect(await page.locator(".issue, .editor .cm-lintRange").count()).toBe(0);
      expect(await page.locator(".results-panel").textContent()).toContain("The payload as it was sent.");
    });
  });

  test("a broken payload is validated in both modes; each issue is marked, listed, and linked to its keyword and its field", async () => {
    await open("", async (page) => {
      await paste(
        page,
        '{\n  "name": "a",\n  "recordingStatus": "deleted",\n  "sourceBytes": "12",\n  "isHealthy": null,\n  "regoin": 1\n}',
      );
      expect(await results(page)).toEqual(["Rejected", "Rejected"]);
      expect(await page.locator(".issue .position").allTextContents()).toEqual(["4:18", "3:22", "5:16", "6:3"]);
      expect(await page.locator(".issue code").allTextContents()).toEqual(["/sourceBytes", "/recordingStatus", "/isHealthy", "/regoin"]);
      expect(await page.locator(".editor .cm-lintRange").allTextContents()).toEqual(['"deleted"', '"12"', "null", '"regoin"']);
      expect(await page.locator(".editor .cm-lintRange-error").allTextContents()).toEqual(['"12"']);
      expect(await page.locator(".issue .by-readers").allTextContents()).toEqual([
        "readers reject it",
        "readers tolerate it",
        "readers tolerate it",
        "readers tolerate it",
      ]);
      const links = await page.locator(".issue a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      expect(links.filter((link) => link?.includes("reference/"))).toEqual(
        ["session.html#sourceBytes", "session.html#recordingStatus", "session.html#isHealthy", "session.html"].map(
          (name) => `${url}reference/${name}`,
        ),
      );
    });
  });

  test("every link of an issue leads to an existing page and anchor", async () => {
    await open("#fixture=real/an-error-answer", async (page) => {
      await paste(page, '{"name":1,"recordingStatus":"x","regoin":1,"createdAt":-1,"mp4Url":"x","profiles":[{}]}');
      const links = await page.locator(".issue a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      expect(links.length).toBeGreaterThan(10);
      for (const link of new Set(links)) {
        const [address = "", anchor] = link.split("#");
        const response = await fetch(address);
        expect(response.status, link).toBe(200);
        if (anchor !== undefined) expect(await response.text(), link).toContain(`id="${anchor}"`);
      }
    });
  });

  test("tolerated values are listed: kept, read as absent, or as sent", async () => {
    await open("", async (page) => {
      await paste(page, '{"name":"a","region":{"x":1},"isHealthy":null,"recordingStatus":"deleted"}');
      expect(await results(page)).toEqual(["Rejected", "Accepted"]);
      expect(await page.locator(".tolerated-values button").allInnerTexts()).toEqual([
        expect.stringMatching(/\/region\s+\{"x":1\}/),
        expect.stringMatching(/\/isHealthy\s+null/),
        expect.stringMatching(/\/recordingStatus\s+"deleted"/),
      ]);
    });
  });

  test("clicking an issue selects its range in the editor", async () => {
    await open("", async (page) => {
      await paste(page, '{\n  "name": 12\n}');
      await page.getByRole("button", { name: "name must be a string" }).click();
      await page.keyboard.type('"fixed"');
      await validated(page);
      expect(await text(page)).toBe('{\n  "name": "fixed"\n}');
      expect(await results(page)).toEqual(["Accepted", "Accepted"]);
    });
  });

  test("any model of the reference can be selected", async () => {
    await open("#model=Encoder", async (page) => {
      expect(await page.getByLabel("Model").inputValue()).toBe("Encoder");
      await paste(page, '"h264"');
      expect(await results(page)).toEqual(["Accepted", "Accepted"]);
      await page.getByLabel("Model").selectOption("Session");
      await validated(page);
      expect(await results(page)).toEqual(["Rejected", "Rejected"]);
      const names = await page.getByLabel("Model").locator("option").allTextContents();
      const pages = await page.locator('#menu a[href^="reference/"]').allTextContents();
      expect(names.toSorted()).toEqual(pages.toSorted());
    });
  });

  test("a megabyte of JSON is validated, marked at its end, and edited", async () => {
    const profile = '{"name":"720p","width":1280,"height":720,"bitrate":4000,"fps":30}';
    const long = `{"name":"a","profiles":[\n${Array.from({ length: 16_000 }, () => profile).join(",\n")}\n],"region":"fra"}`;
    expect(long.length).toBeGreaterThan(1_000_000);
    await open("", async (page) => {
      await drop(page, "long.json", long);
      expect(await results(page)).toEqual(["Rejected", "Accepted"]);
      expect(await page.locator(".issue .position").allTextContents()).toEqual(["16002:3"]);
      await page.locator(".issue .issue-message").click();
      await page.keyboard.type('"name"');
      await validated(page);
      expect(await page.locator(".issue").first().textContent()).toContain("this key twice");
      expect(await results(page)).toEqual(["Accepted", "Accepted"]);
    });
  });

  test("of thousands of issues, a hundred are shown, and the others counted", async () => {
    await open("", async (page) => {
      await drop(page, "issues.json", `{"name":"a","issues":[${"1,".repeat(200_000)}1]}`);
      expect(await page.locator(".issue").count()).toBe(100);
      expect(await page.locator(".more").textContent()).toBe("and 199,901 more");
    });
  });

  test("text that isn't JSON gets an error with its line and column, and a mark", async () => {
    await open("", async (page) => {
      await paste(page, '{\n  "name": "a"\n  "id": "b"\n}');
      expect(await results(page)).toEqual(["No result", "No result"]);
      expect(await page.locator(".issue").textContent()).toMatch(/Expected a comma before this\.3:3/);
      expect(await page.locator(".editor .cm-lintRange-error").allTextContents()).toEqual(['"id"']);
      expect(await page.locator(".announcement").textContent()).toContain("line 3, column 3");
    });
  });

  test("a property named __proto__ is treated like any other", async () => {
    await open("", async (page) => {
      await paste(page, '{"name":"a","__proto__":{"polluted":true,"isHealthy":1}}');
      expect(await results(page)).toEqual(["Rejected", "Accepted"]);
      expect(await page.locator(".issue .issue-message").textContent()).toBe('"__proto__" is not a known property');
      expect(await page.locator(".tolerated-values button").allInnerTexts()).toEqual([
        expect.stringMatching(/\/__proto__\s+\{"polluted":true/),
      ]);
      expect(await page.evaluate(() => "polluted" in {})).toBe(false);
    });
  });

  test("HTML in a payload is shown as text", async () => {
    const html = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>`;
    await open("", async (page) => {
      const title = await page.title();
      await paste(page, html);
      expect(await text(page)).toBe(html);
      await paste(page, JSON.stringify({ name: html, [html]: html, recordingStatus: html }));
      expect(await page.locator(".results-panel").textContent()).toContain("<img src=x onerror=");
      expect(await page.locator(".playground img, .playground script").count()).toBe(0);
      expect(await page.title()).toBe(title);
    });
  });

  test("a link opens the same text and model, and no server receives them", async () => {
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
      await validated(page);
      expect(page.url()).toBe(`${url}playground.html`);
    });
  });

  test("without a clipboard, the link is selected for copying", async () => {
    await open("", async (page) => {
      await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined })); // as on plain http
      await page.getByRole("button", { name: "Share" }).click();
      await page.locator(".shared", { hasText: "Ctrl+C" }).waitFor();
      const selected = await page.evaluate(() => getSelection()?.toString());
      expect(selected).toContain("playground.html#model=Session&json=");
    });
  });

  test.for(["#model=Session&json=!", "#model=Nothing&json=q1YqyVeyUkpUqgUA", "#fixture=no/such"])(
    "a damaged link shows an error: %s",
    async (fragment) => {
      await open(fragment, async (page) => {
        expect(await page.getByRole("alert").textContent()).toMatch(/damaged|no model|no fixture/);
      });
    },
  );

  test("a fixture named in the URL opens with its model", async () => {
    await open("#fixture=encoder/canonical", async (page) => {
      expect(JSON.parse(await text(page))).toEqual(expect.any(String));
      expect(await page.getByLabel("Model").inputValue()).toBe("Encoder");
      expect(await results(page)).toEqual(["Accepted", "Accepted"]);
    });
  });

  test("a fixture can be found and opened with the keyboard alone", async () => {
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
      await validated(page);
      expect(await results(page)).toEqual(["Accepted", "Accepted"]);
    });
  });

  test("the keyboard alone enters and leaves the editor, types, and steps through the issues", async () => {
    await open("", async (page) => {
      await page.getByRole("button", { name: "Share" }).focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Control+a");
      await page.keyboard.type('{"name": 1, "url": "a/b"}');
      await validated(page);
      expect(await page.locator("dialog[open]").count()).toBe(0); // "/" is typed here, and opens no search
      await page.keyboard.press("Control+Home");
      await page.keyboard.press("F8");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("name must be a string, got the number 1");
      await page.keyboard.press("Enter");
      await page.keyboard.type('"b"');
      await validated(page);
      expect(await text(page)).toBe('{"name": "b", "url": "a/b"}');
    });
  });

  test("a file that is dropped on the editor replaces the text", async () => {
    await open("", async (page) => {
      await drop(page, "session.json", '{"name":"dropped"}');
      expect(await text(page)).toBe('{"name":"dropped"}');
      await drop(page, "large.json", " ".repeat(10_000_001));
      expect(await page.getByRole("alert").textContent()).toContain("large.json is too large");
      expect(await text(page)).toBe('{"name":"dropped"}');
    });
  });

  test("the text is kept while following a link from an issue and coming back", async () => {
    await open("", async (page) => {
      await paste(page, '{"name":1}');
      await page.locator(".issue a").first().click();
      await page.waitForURL(/guides\/issues/);
      await page.goBack();
      await validated(page);
      expect(await text(page)).toBe('{"name":1}');
    });
  });

  test("formatting keeps numbers as they are written, keeps NDJSON as lines, and can be undone", async () => {
    await open("", async (page) => {
      const format = page.getByRole("button", { name: "Format" });
      const long = '{"name":"a","n":[1e400,9007199254740993]}';
      await paste(page, long);
      await format.click();
      const formatted = '{\n  "name": "a",\n  "n": [\n    1e400,\n    9007199254740993\n  ]\n}\n';
      await expect.poll(() => text(page)).toBe(formatted);
      await page.locator(".editor .cm-content").focus();
      await page.keyboard.press("Control+z");
      expect(await text(page)).toBe(long);
      await page.keyboard.press("Shift+Alt+F");
      await expect.poll(() => text(page)).toBe(formatted);
      await paste(page, '{"name": "a", "n": 1e400}\n{"name": }\n{"name": "b"}\n');
      expect(await page.locator(".results-panel h3").allInnerTexts()).toEqual(["Line 2", "Line 1"]);
      await format.click();
      await expect.poll(() => text(page)).toBe('{"name":"a","n":1e400}\n{"name": }\n{"name":"b"}\n');
      await paste(page, '{"name": "a"');
      await format.click();
      await page.getByRole("alert").filter({ hasText: "Only JSON can be formatted" }).waitFor();
    });
  });

  test("keys and values are completed from the schema, with the keyboard and the pointer", async () => {
    await open("", async (page) => {
      const options = page.locator(".editor .cm-tooltip-autocomplete li");
      const accept = async (expected: string) => {
        await options.first().waitFor();
        await page.waitForTimeout(100); // CodeMirror ignores keys that were meant for the text
        await page.keyboard.press("Enter");
        await expect.poll(() => text(page)).toBe(expected);
      };
      await paste(page, '{"name": "a", ');
      await page.keyboard.type('"recordingSt');
      await accept('{"name": "a", "recordingStatus": ');
      // The values follow at once.
      await expect.poll(() => options.locator(".cm-completionLabel").allTextContents()).toEqual(["waiting", "ready", "none"]);
      await options.filter({ hasText: "ready" }).click();
      await expect.poll(() => text(page)).toBe('{"name": "a", "recordingStatus": "ready"');
      await page.keyboard.type(', "profiles": [{"fps": 1, ');
      await page.keyboard.press("Control+Space");
      await options.filter({ hasText: "bitrate" }).waitFor(); // until then, the list of the key before may be shown
      const keys = await options.locator(".cm-completionLabel").allTextContents();
      expect(keys).toContain("bitrate");
      expect(keys).not.toContain("fps"); // it is there already
      expect(keys).not.toContain("recordingStatus"); // it is a key of the session
      const content = page.locator(".editor .cm-content");
      expect(await content.getAttribute("aria-activedescendant")).toBe(await options.first().getAttribute("id"));
      await page.keyboard.press("Escape");
      await page.keyboard.type('"encoder": "he');
      await accept('{"name": "a", "recordingStatus": "ready", "profiles": [{"fps": 1, "encoder": "hevc"');
    });
  });

  test("the type, description, constraints and link of a field are shown on hover and with the keyboard", async () => {
    await open("", async (page) => {
      await paste(page, '{"profiles": [\n{"fps": 25}], "regoin": 1}');
      const info = page.locator(".editor .field");
      await page.locator(".editor .cm-line span", { hasText: '"fps"' }).hover();
      await info.waitFor();
      expect(await info.textContent()).toMatch(/^fps(integer), required.*Frame rate.*frames per second.*At least 0\./s);
      expect(await info.locator("a").getAttribute("href")).toBe(`${url}reference/ffmpeg-profile.html#fps`);
      await page.mouse.move(0, 0);
      await info.waitFor({ state: "detached" });
      await page.keyboard.press("Control+End");
      for (let i = 0; i < 6; i++) await page.keyboard.press("ArrowLeft");
      // CodeMirror clears an announcement soon.
      await page.locator(".editor .cm-announced").evaluate((region) => {
        const keep = () => region.setAttribute("data-heard", `${region.getAttribute("data-heard") ?? ""}${region.textContent}`);
        new MutationObserver(keep).observe(region, { childList: true, subtree: true });
      });
      await page.keyboard.press("Control+i");
      await info.filter({ hasText: "doesn't define this property" }).waitFor();
      const heard = page.locator('.editor .cm-announced[data-heard*="regoin: "]');
      await heard.waitFor({ state: "attached" });
      expect(await heard.getAttribute("data-heard")).toContain("doesn't define this property");
      await page.keyboard.press("Escape");
      await info.waitFor({ state: "detached" });
    });
  });

  test("the information on a field of the first line doesn't cover the buttons above the editor", async () => {
    await open("", async (page) => {
      await paste(page, '{"recordingStatus": "ready"}');
      await page.keyboard.press("Control+Home");
      await page.keyboard.press("ArrowRight"); // over the brace
      await page.keyboard.press("Control+i");
      const info = await page.locator(".editor .cm-tooltip").boundingBox();
      const buttons = await page.getByRole("button", { name: "Format" }).boundingBox();
      expect(info?.y).toBeGreaterThan((buttons?.y ?? Number.POSITIVE_INFINITY) + (buttons?.height ?? 0));
      await page.getByRole("button", { name: "Format" }).click();
      await page.locator(".editor .cm-line").nth(2).waitFor();
    });
  });

  test("on a touch screen, a tap on a key or a value shows the same information, and a tap elsewhere closes it", async () => {
    const use = async (page: Page) => {
      await paste(page, '{"recordingStatus": "ready",\n"profiles": [{"fps": 25}]}');
      const info = page.locator(".editor .field");
      const token = (text: string) => page.locator(".editor .cm-line span", { hasText: text });
      await token('"fps"').tap();
      await info.filter({ hasText: /^fps.*Frame rate/ }).waitFor();
      await token('"ready"').tap();
      await info.filter({ hasText: /^recordingStatus/ }).waitFor();
      expect(await info.count()).toBe(1);
      await page.getByRole("heading", { level: 1 }).tap();
      await info.waitFor({ state: "detached" });
      await token('"fps"').tap();
      await info.waitFor();
      await page.locator(".editor .cm-content").tap({ position: { x: 250, y: 260 } });
      await info.waitFor({ state: "detached" });
      await token("25").tap();
      await info.locator("a").tap();
      await page.waitForURL(`${url}reference/ffmpeg-profile.html#fps`);
    };
    await open("", use, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  });

  test("Ctrl+F finds text in the editor", async () => {
    await open("", async (page) => {
      await paste(page, '{"name": "a", "parentId": "name"}');
      await page.keyboard.press("Control+f");
      await page.keyboard.type("name");
      await page.locator(".editor .cm-searchMatch").nth(1).waitFor();
      expect(await page.locator("dialog[open]").count()).toBe(0);
      await page.keyboard.press("Escape");
      expect(await page.locator(".editor .cm-search").count()).toBe(0);
    });
  });

  test("the signature of a webhook is verified, and its secret is neither stored nor shared", async () => {
    await open("", async (page) => {
      await page.getByRole("button", { name: "Webhook signature" }).click();
      await page.getByRole("button", { name: "Fill in an example" }).click();
      const signature = page.locator(".webhook .word");
      await signature.filter({ hasText: "Verified" }).waitFor();
      await validated(page);
      expect(await page.getByLabel("Model").inputValue()).toBe("WebhookEvent");
      expect(await results(page)).toEqual(["Accepted", "Accepted"]);
      const secret = await page.getByLabel("Secret").inputValue();
      await page.getByRole("button", { name: "Share" }).click();
      const link = new URL(await page.getByLabel("Link to this payload").inputValue());
      expect([...new URLSearchParams(link.hash.slice(1)).keys()]).toEqual(["model", "json"]);
      const shared = await readFragment(link.hash);
      expect(shared).toEqual({ kind: "payload", model: "WebhookEvent", text: await text(page) });
      expect(JSON.stringify(shared)).not.toContain(secret);
      await page.getByLabel("Secret").fill("another");
      await signature.filter({ hasText: "Bad signature" }).waitFor();
      await page.goto(`${url}index.html`);
      expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toMatch(/another|playground-secret/);
    });
  });

  test.for([360, 1280])("nothing moves while the page loads, and the results are next to the text, at %i px", async (width) => {
    const errors = await site.visit(
      async (page) => {
        await page.addInitScript(() => {
          new PerformanceObserver((list) => {
            for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[]) // the types lack layout shifts
              document.documentElement.dataset["shift"] = String(Number(document.documentElement.dataset["shift"] ?? 0) + value);
          }).observe({ type: "layout-shift", buffered: true });
        });
        await page.goto(`${url}playground.html`);
        await validated(page);
        await page.waitForTimeout(200);
        expect(await page.evaluate(() => Number(document.documentElement.dataset["shift"] ?? 0))).toBeLessThan(0.01);
        const [card, editor] = [await page.locator(".results").boundingBox(), await page.locator(".editor").boundingBox()];
        if (card === null || editor === null) throw new Error("the results or the editor are missing");
        if (width === 360) expect(card.y + card.height).toBeLessThan(editor.y);
        else expect(Math.abs(card.y - editor.y)).toBeLessThan(2);
      },
      { viewport: { width, height: 740 } },
    );
    expect(errors).toEqual([]);
  });

  test("nothing scrolls sideways at 360 px, however long a name or value is", async () => {
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

  test("without scripts, the page shows that it needs JavaScript", async () => {
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

/** Drops a file on the editor. */
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
  await validated(page);
}

const results = (page: Page) =>
  page
    .locator(".results .word")
    .allInnerTexts()
    .then((all) => all.map((word) => word.replace(/^\W+/, "")));

/** The text in the editor, if it is short: lines far out of view have no elements. */
async function text(page: Page): Promise<string> {
  return page
    .locator(".editor .cm-content")
    .evaluate((content) => [...content.querySelectorAll(".cm-line")].map((line) => line.textContent).join("\n"));
}
