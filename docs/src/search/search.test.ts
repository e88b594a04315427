import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sessionFixtures } from "@session-schema/fixtures";
import { validateSession } from "@session-schema/validators/session";
import { describe, expect, test } from "vitest";
import { indexOf } from "../browser/search-index.ts";
import { siteFolder } from "../testing/site.ts";
import type { SearchEntry } from "./entry.ts";
import { subjects, synonyms } from "./synonyms.ts";

const entries: SearchEntry[] = JSON.parse(await readFile(join(siteFolder, "assets/search.json"), "utf8"));
const { find } = indexOf(entries);
const firstThree = (query: string): string[] =>
  find(query)
    .slice(0, 3)
    .map(({ url }) => url.replace(".html", ""));

const session = "reference/session";
const profile = "reference/ffmpeg-profile";

/** Queries, and the page that must be among the first three. */
const queries: Readonly<Record<string, readonly string[]>> = {
  // models, fields and values
  [`${session}`]: ["Session", "session model"],
  [`${session}#lastSeen`]: ["last seen", "lastseen", "lastSeen", "last_seen", "when was it last active"],
  [`${session}#recordingStatus`]: ["recording status", "recordingstatus", "recroding status", "recordingStats"],
  [`${session}#recordingUrl`]: ["recording url", "recordingUrl", "m3u8"],
  [`${session}#mp4Url`]: ["mp4", "mp4Url", "download mp4"],
  [`${session}#parentId`]: ["parent id", "parentId"],
  [`${session}#playbackId`]: ["playback id", "playbackId"],
  [`${session}#isHealthy`]: ["healthy", "is healthy", "health", "healthy false", "unhealthy"],
  [`${session}#ingestRate`]: ["ingest rate", "bits per second ingest"],
  [`${session}#sourceBytes`]: ["source bytes"],
  [`${session}#sourceSegmentsDuration`]: ["segments duration", "source duration"],
  [`${session}#transcodedSegments`]: ["transcoded segments"],
  [`${session}#createdAt`]: ["created at", "createdAt", "creation time"],
  [`${session}#issues`]: ["issues field"],
  [`${session}#profiles`]: ["profiles", "renditions"],
  [`${profile}`]: ["FfmpegProfile", "ffmpegprof"],
  [`${profile}#fps`]: ["fps", "fps field", "frame rate"],
  [`${profile}#fpsDen`]: ["fpsden", "fps denominator"],
  [`${profile}#gop`]: ["gop", "keyframe interval"],
  [`${profile}#bitrate`]: ["bitrat", "bitrate"],
  [`${profile}#width`]: ["width"],
  "reference/recording-status": ["RecordingStatus"],
  "reference/recording-status#recordingStatus-waiting": ["waiting"],
  "reference/encoder#encoder-hevc": ["hevc", "h265", "H.265"],
  "reference/encoder": ["codec", "encoder"],
  "reference/webhook-event": ["WebhookEvent", "webhook event"],
  "reference/recording-ready-event": ["recording.ready", "recording ready event"],
  // functions
  "api/validators/readSession": ["readsess", "readSession", "read a session"],
  "api/validators/validateSession": ["validateSesion", "validateSession", "validate session"],
  "api/validators/isSession": ["isSession", "type guard", "issession", "is_session"],
  "api/validators/assertSession": ["assertSession", "assert session"],
  "api/validators/readSessionJson": ["readSessionJson", "read json"],
  "api/client/createClient": ["createClient", "create client", "http client"],
  "api/webhooks/createWebhookHandler": ["createWebhookHandler"],
  "api/fixtures/buildSession": ["buildSession"],
  // the packages in other languages
  "api/go/sessionschema/Session#profiles": ["Session.Profiles"],
  "api/go/sessionschema/Session#getprofiles": ["GetProfiles", "Session.GetProfiles"],
  "api/go/sessionschema#decodelines": ["DecodeLines", "sessionschema.DecodeLines", "decode lines"],
  "api/go/webhooks/HandlerOptions": ["HandlerOptions", "webhooks.HandlerOptions"],
  "api/java/dev.sessionschema/Session#fromjson": ["Session.fromJson", "Session#fromJson"],
  "api/java/dev.sessionschema/Session#profiles": ["Session#profiles()", "Session.profiles()"],
  "api/java/dev.sessionschema.strict#strictissues": ["Strict.issues", "Strict.issues()"],
  "api/python/session_schema/Model#from_json": ["Session.from_json", "from_json", "Model.from_json()"],
  "api/python/session_schema/Session#last_seen_time": ["last_seen_time"],
  "api/python/session_schema.strict#validate": ["SessionSchema.validate", "strict.validate"],
  "api/python/session_schema.webhooks#verify_livepeer": ["verify_livepeer"],
  "api/python/session_schema.polars": ["polars module", "session_schema.polars"],
  "api/rust/session_schema/Session#with_profiles": ["with_profiles", "Session::with_profiles"],
  "api/rust/session_schema#from_str": ["from_str", "session_schema::from_str"],
  "api/rust/session_schema/UnknownProperties": ["UnknownProperties"],
  // guides
  "guides/start": ["quick start", "getting started", "five minute", "install", "npm install", "tutorial"],
  "guides/start#validate-in-the-terminal": ["terminal", "validate in terminal"],
  "guides/sending-and-receiving": [
    "strict",
    "tolerant",
    "strict vs tolerant",
    "tolerant mode",
    "what is the difference between strict and tolerant",
    "strict or tolerant",
    "postel",
  ],
  "guides/sending-and-receiving#open-enums": ["open enum", "unknown enum value", "new enum value"],
  "guides/sending-and-receiving#nulls-and-unknown-keys": ["null", "nulls", "unknown keys", "unknown properties", "extra properties"],
  "guides/sending-and-receiving#tolerated-issues": ["tolerated", "tolerated issue"],
  "guides/sending-and-receiving#lists": ["validate a list", "array of sessions"],
  "guides/testing": ["mock", "test data", "testing", "mocks", "fake data", "msw"],
  "guides/testing#builders-one-valid-payload": ["builder", "factory"],
  "guides/testing#fixtures-every-valid-and-invalid-case": ["invalid payloads", "test cases"],
  "guides/testing#arbitraries-random-payloads": ["fast-check", "arbitrary", "property-based testing", "random payloads", "fuzz", "faker"],
  "guides/testing#jest": ["jest"],
  "guides/frameworks": ["frameworks"],
  "guides/frameworks#fastify": ["fastify"],
  "guides/frameworks#hono": ["hono"],
  "guides/frameworks#express": ["express", "express middleware"],
  "guides/frameworks#nestjs": ["nestjs", "nest"],
  "guides/frameworks#trpc": ["trpc", "zod"],
  "guides/frameworks#forms": ["react hook form", "forms"],
  "guides/environments#bundlers": ["bundle size", "vite", "webpack", "esbuild", "tree shaking"],
  "guides/environments#browsers-with-a-strict-content-security-policy": ["csp", "content security policy", "unsafe-eval"],
  "guides/environments#workers": ["cloudflare", "worker", "edge", "lambda", "serverless", "edge runtime"],
  "guides/environments#commonjs": ["commonjs", "cjs", "require"],
  "guides/environments": ["environments", "node version"],
  "guides/languages": ["pydantic", "python", "golang", "java", "rust", "other languages", "serde", "jackson"],
  "guides/languages#what-all-of-them-guarantee": ["roundtrip", "round trip"],
  "guides/languages#where-json-readers-differ": ["precision", "number too large", "big integers", "rounding", "bom"],
  "guides/recipes#dates": ["date", "milliseconds", "ms", "convert to Date", "epoch", "date object"],
  "guides/recipes#patch": ["patch", "partial update", "partial"],
  "guides/recipes#a-row-in-postgresql": ["postgres", "database", "sql"],
  "guides/recipes#your-own-fields-in-a-session": ["own fields", "custom fields"],
  "guides/authentication": [
    "401",
    "authentication",
    "api key",
    "bearer",
    "403",
    "unauthorized",
    "authorization header",
    "token",
    "credentials",
  ],
  "guides/pagination": [
    "pagination",
    "cursor",
    "paging",
    "next page",
    "link header",
    "page size",
    "limit and offset",
    "list all sessions",
    "async iterator",
    "iterate all sessions",
  ],
  "guides/errors": ["error codes", "status codes", "http errors", "422", "ApiError", "handle errors", "400"],
  "guides/retries": ["retry-after", "429", "retries", "backoff", "rate limit", "too many requests", "503", "idempotency key", "timeout"],
  "guides/receive-webhooks": ["webhook", "receive webhooks", "callback"],
  "guides/receive-webhooks#verify-signatures": [
    "signature",
    "HMAC",
    "verify",
    "verify webhook",
    "signature verification",
    "verify signature",
  ],
  "guides/receive-webhooks#rotate-the-webhook-secret": ["webhook secret", "rotate secret", "secret rotation", "key rotation"],
  "guides/receive-webhooks#order": ["ordering", "out of order", "event order"],
  "guides/receive-webhooks#duplicates-and-replays": [
    "replay",
    "duplicate",
    "idempotency",
    "idempotent",
    "replay attack",
    "replay window",
    "clock skew",
  ],
  "guides/receive-webhooks#retries": ["retry", "retries"],
  "guides/receive-webhooks#dead-letters": ["dead letter", "dlq"],
  "guides/changing-the-contract": ["breaking change", "change the schema", "semver"],
  "guides/changing-the-contract#add-deprecate-wait-remove": ["remove a field", "deprecated", "deprecate"],
  "guides/compatibility-in-ci": ["ci", "compatibility", "compatibility check"],
  "guides/compatibility-in-ci#github-actions": ["github actions", "pull request comment"],
  "guides/compatibility-in-ci#gitlab-jenkins-and-other-hosts": ["gitlab", "jenkins"],
  "guides/old-readers": ["old readers", "old versions", "old client", "upgrade"],
  "api/gate#metrics": ["prometheus", "grafana", "readiness", "liveness probe"],
  "api/cli#validate-payloads": ["exit code", "exit status", "stdin", "standard input", "NO_COLOR"],
  "api/cli#big-files": ["gzip", "checkpoint", "resume after a crash", "workers parallel", "large file"],
  "api/java": ["maven", "gradle"],
  "api/cli#find-breaking-changes": ["diff two schemas", "compare schemas"],
  "guides/own-models": ["own models", "own schema"],
  "guides/issues": ["error messages", "issues guide"],
  "guides/enforce-in-a-stream": ["gate", "kafka", "nats"],
  "guides/validating-in-ci": ["sarif", "junit", "code scanning"],
  "guides/languages#in-spark-polars-and-arrow": ["spark", "pyspark", "polars", "airflow", "duckdb"],
  [`${session}#record`]: ["record flag", "record field"],
  "guides/start#import-the-types": ["typescript types", "type safe", "import types"],
  "guides/issues/minItems": ["empty array"],
  "guides/environments#other-validators-and-other-languages": ["yup", "joi"],
  "guides/compatibility-in-ci#the-configuration": ["waiver", "ignore a rule", "severity"],
  "guides/retries#time-limits": ["cancel request", "abort"],
  "guides/receive-webhooks#other-frameworks": ["next.js", "koa"],
  "guides/receive-webhooks#test-on-your-machine": ["ngrok", "tunnel", "webhook test locally"],
  "guides/enforce-in-a-stream#run-it-without-loss": ["graceful shutdown", "backpressure"],
  "benchmarks#start": ["cold start"],
  "api/schemas": ["json schema", "download schema", "schema bundle", "draft 2020-12"],
  "api/client": ["axios", "fetch"],
  // keywords and rules
  "guides/issues/minimum": ["minimum", "negative number", "too small"],
  "guides/issues/pattern": ["regex", "regex pattern"],
  "guides/issues/type": ["wrong type"],
  "guides/issues/maxLength": ["maxLength", "max length"],
  "guides/issues/additionalProperties": ["additionalProperties", "additional properties"],
  "guides/issues/required": ["required", "required property"],
  "guides/issues/format": ["format", "invalid url", "invalid date"],
  "guides/issues/x-open-enum": ["x-open-enum"],
  "guides/rules/property-renamed": ["property-renamed", "renamed property"],
  "guides/rules/enum-value-added": ["enum-value-added", "enum value added"],
  // the API
  "operations/list-sessions": ["pagination", "list sessions", "cursor", "paging", "next page", "limit parameter"],
  "operations/get-session": ["get session", "404"],
  "operations/webhooks": ["webhooks"],
  "operations/list-stream-sessions": ["stream sessions", "sessions of a stream"],
  operations: ["401", "authentication", "api key", "bearer", "operations", "429", "rate limit"],
  // pages
  benchmarks: ["benchmark", "performance", "how fast is it"],
  "benchmarks#memory": ["memory usage", "heap"],
  scale: ["scale", "sizing", "capacity"],
  "scale#cost": ["cost per million", "cost"],
  "trust#packages": ["sbom", "security policy", "vulnerability", "license"],
  "scale#kubernetes": ["kubernetes", "k8s"],
  playground: ["playgr", "playground", "try online"],
  fixtures: ["fixtures", "payload gallery"],
  changelog: ["changelog", "release notes"],
  architecture: ["architecture"],
  contributing: ["contributing", "code of conduct", "report bug", "release process"],
};
const rows = Object.entries(queries).flatMap(([page, of]) => of.map((query) => ({ query, page })));

test("there are at least 120 queries", () => expect(rows.length).toBeGreaterThanOrEqual(120));

test.for(rows)("for the query $query, finds $page among the first three", ({ query, page }) => {
  expect(firstThree(query)).toContain(page);
});

test("every page and chapter that has subjects is an entry", () => {
  const urls = new Set(entries.map(({ url }) => url.replace(".html", "")));
  expect(Object.keys(subjects).filter((url) => !urls.has(url))).toEqual([]);
});

test.for(synonyms.flatMap((group) => group.map((word) => ({ word, group }))))(
  "$word finds what a word that means the same finds",
  ({ word }) => {
    expect(find(word)).not.toEqual([]);
  },
);

describe("a pasted issue", () => {
  test.for([
    { text: "profiles[0].fps is required, but missing", found: [`${profile}#fps`, "guides/issues/required"] },
    { text: "name is required, but missing", found: [`${session}#name`, "guides/issues/required"] },
    { text: 'sourceBytes must be a number, got the string "12"', found: [`${session}#sourceBytes`, "guides/issues/type"] },
    { text: "profiles[12].width must be at least 128, got 0", found: [`${profile}#width`, "guides/issues/minimum"] },
    { text: "/profiles/0/width", found: [`${profile}#width`] },
    { text: "/profiles/0/width  minimum", found: [`${profile}#width`, "guides/issues/minimum"] },
    { text: "<stdin>:1:32  /profiles/0/height  minimum", found: [`${profile}#height`, "guides/issues/minimum"] },
    { text: "#/lastSeen", found: [`${session}#lastSeen`] },
    { text: "Session.profiles[0].width", found: [`${profile}#width`] },
    { text: "Session.name", found: [`${session}#name`] },
    { text: "profiles[].encoder", found: [`${profile}#encoder`] },
    { text: '"foo" is not a known property', found: ["guides/issues/additionalProperties"] },
    { text: "the payload must be an object, got null", found: ["guides/issues/type"] },
    { text: "payload.session.name is required, but missing", found: [`${session}#name`, "guides/issues/required"] },
  ])("$text leads to its field and its keyword", ({ text, found }) => {
    expect(firstThree(text).slice(0, found.length)).toEqual(found);
  });

  const issues = sessionFixtures.invalid.flatMap(({ payload }) => {
    const result = validateSession(payload);
    return result.ok ? [] : result.issues;
  });

  test("leads to the page of its keyword, for each message that a fixture causes", () => {
    expect(issues.length).toBeGreaterThan(50);
    const wrong = issues.filter(({ message, keyword }) => !firstThree(message).slice(0, 2).includes(`guides/issues/${keyword}`));
    expect(wrong.map(({ message, keyword }) => `${keyword}: ${message}`)).toEqual([]);
  });
});
