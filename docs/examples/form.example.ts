import { ffmpegProfileStandard } from "@session-schema/validators/ffmpeg-profile";

// In a browser: new FormData(form). A form holds text, so numbers are made before they are judged.
const form = new FormData();
for (const [name, value] of Object.entries({ name: "", width: "64", height: "720", bitrate: "4000", fps: "" })) form.append(name, value);

const numbers = new Set(["width", "height", "bitrate", "fps", "fpsDen"]);
const filled = [...form].filter(([name, value]) => value !== "" || name === "name");
const draft = Object.fromEntries(filled.map(([name, value]) => [name, numbers.has(name) ? Number(value) : value]));

const result = ffmpegProfileStandard["~standard"].validate(draft);
for (const { path, message } of result.issues ?? []) console.log(path[0] ?? "the form", "→", message);
