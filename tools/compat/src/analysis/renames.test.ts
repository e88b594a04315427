import { expect, test } from "vitest";
import { type Named, renamesBetween } from "./renames.ts";

const named = (...names: readonly string[]): Named[] =>
  names.map((name) => ({ name: name.replace(/:.*/u, ""), shape: name.replace(/^[^:]*/u, "") }));

test.for<[what: string, removed: Named[], added: Named[], renames: [string, string][]]>([
  ["the case of letters", named("playbackId"), named("playbackID"), [["playbackId", "playbackID"]]],
  ["another name, if it is the only change", named("region"), named("zone"), [["region", "zone"]]],
  ["separators", named("a_b", "c"), named("aB", "d"), [["a_b", "aB"]]],
  ["more at one end", named("host", "x"), named("hostName", "y"), [["host", "hostName"]]],
  ["a typo", named("reciever", "x"), named("receiver", "y"), [["reciever", "receiver"]]],
  [
    "each to its own",
    named("userId", "teamId"),
    named("userID", "teamID"),
    [
      ["userId", "userID"],
      ["teamId", "teamID"],
    ],
  ],
  ["not to another shape", named("region:string"), named("regions:array"), []],
  ["not to an unrelated name among several", named("region", "size"), named("zone", "color"), []],
  ["not if two were added that are alike", named("host"), named("hostName", "hostname"), []],
  ["not if two were removed that are alike", named("hostName", "host_name"), named("hostname"), []],
  ["not if nothing was added", named("host"), [], []],
])("a rename is recognized: %s", ([, removed, added, renames]) => {
  expect([...renamesBetween(removed, added)]).toEqual(renames);
});
