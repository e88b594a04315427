import { GlobalRegistrator } from "@happy-dom/global-registrator";
import type { FfmpegProfile } from "@session-schema/types";
import { createElement } from "react";
import { beforeAll, expect, test } from "vitest";

beforeAll(() => GlobalRegistrator.register());

test("the form of the guide shows issues at their fields, and saves a valid profile", async () => {
  // Both look for a document when they are loaded.
  const { fireEvent, render, screen } = await import("@testing-library/react");
  const { ProfileForm } = await import("../examples/react-hook-form.example.tsx");
  const saved: FfmpegProfile[] = [];
  render(createElement(ProfileForm, { onSave: (profile) => saved.push(profile) }));
  const type = (field: string, value: string): boolean => fireEvent.input(screen.getByLabelText(field), { target: { value } });
  const save = (): boolean => fireEvent.click(screen.getByText("Save"));

  type("name", "720p");
  type("width", "64");
  type("height", "720");
  type("bitrate", "4000");
  save();
  expect((await screen.findByText("width must be at least 128, got 64")).previousElementSibling?.getAttribute("aria-label")).toBe("width");
  expect(screen.getByText("fps is required, but missing").previousElementSibling?.getAttribute("aria-label")).toBe("fps");
  expect(saved).toEqual([]);

  type("width", "1280");
  type("fps", "30");
  save();
  await expect.poll(() => saved).toEqual([{ name: "720p", width: 1280, height: 720, bitrate: 4000, fps: 30 }]);
});
