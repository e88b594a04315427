import { linesOf } from "../lines-of.ts";
import type { Renderer, RenderOptions, ReportDocument } from "../renderer.ts";
import { testCaseOf } from "./test-case.ts";
import { element } from "./xml.ts";

/**
 * A JUnit file: a test suite for each file, with a test case for each payload.
 * The tag of a suite has the number of its test cases, so it is written after them. A file with many payloads has several suites,
 * of which one at a time is in memory.
 */
export const junit = ({ model, mode }: RenderOptions): Renderer => ({
  shows: "payloads",
  report: (report) => {
    const entry: Entry = {
      file: report.source,
      kind: report.accepted ? "accepted" : "failures",
      testCase: testCaseOf(report, model, mode),
    };
    return `${JSON.stringify(entry)}\n`;
  },
  end: () => "",
  document: () => document(model),
});

/** A test case and the file that it is about. */
interface Entry {
  readonly file: string;
  readonly kind: "accepted" | "failures" | "errors";
  readonly testCase: string;
}

function document(model: string): ReportDocument {
  let suite: Suite | undefined;

  /** Returns the suite that is complete, if there is one. */
  function add({ file, kind, testCase }: Entry): string {
    let complete = "";
    if (suite !== undefined && suite.file !== file) {
      complete = render(suite, suite.first > 1);
      suite = undefined;
    } else if (suite !== undefined && (suite.cases.length === maxCases || suite.size >= maxSize)) {
      complete = render(suite, true);
      suite = begin(file, suite.first + suite.cases.length);
    }
    suite ??= begin(file, 1);
    suite.cases.push(testCase);
    suite.size += testCase.length;
    if (kind !== "accepted") suite[kind]++;
    return complete;
  }

  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n',
    add: (texts) =>
      linesOf(texts)
        .map((line): string => add(JSON.parse(line)))
        .join(""),
    unreadable: (message, file) => {
      const error = element("error", { message, type: "unreadable" }, []);
      return add({ file, kind: "errors", testCase: element("testcase", { name: model, classname: file }, [error]) });
    },
    end: () => `${suite === undefined ? "" : render(suite, suite.first > 1)}</testsuites>\n`,
  };
}

interface Suite {
  readonly file: string;
  /** The number of its first payload in the file. */
  readonly first: number;
  readonly cases: string[];
  size: number;
  failures: number;
  errors: number;
}

const begin = (file: string, first: number): Suite => ({ file, first, cases: [], size: 0, failures: 0, errors: 0 });

function render({ file, first, cases, failures, errors }: Suite, isPart: boolean): string {
  const name = isPart ? `${file}, payloads ${first} to ${first + cases.length - 1}` : file;
  return element("testsuite", { name, tests: cases.length, failures, errors }, cases);
}

const maxCases = 1000;

/** In characters. */
const maxSize = 1_000_000;
