import { ffmpegProfileStandard } from "@session-schema/validators/ffmpeg-profile";

// In a browser: new FormData(form).
const form = new FormData();
const typed = {
  name: "",
  width: "64",
  height: "720",
  bitrate: "4000",
  fps: "",
};
for (const [name, value] of Object.entries(typed)) form.append(name, value);

// Form values are strings. Convert the numeric fields,
// and leave out the empty ones.
const numbers = new Set(["width", "height", "bitrate", "fps", "fpsDen"]);
const draft: Record<string, unknown> = {};
for (const [name, value] of form) {
  if (!numbers.has(name)) draft[name] = value;
  else if (value !== "") draft[name] = Number(value);
}

const result = ffmpegProfileStandard["~standard"].validate(draft);
for (const { path, message } of result.issues ?? []) {
  console.log(path.join("."), "→", message);
}
