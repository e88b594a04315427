import { join } from "node:path";
import { pythonEnvironment } from "@tools/conformance/python";

const home = import.meta.dirname;

const requirements = [
  "jsonschema==4.26.0",
  "mypy==2.4.1",
  "polars==2.1.0",
  "pyarrow==26.0.1",
  "pydantic==2.14.4",
  "pytest==9.2.0",
  "regress==2026.9.1",
  "types-jsonschema==4.26.0.20261006",
];

/** Returns a Python with Arrow and Polars. */
export const pythonWithColumns = (): Promise<string> => pythonEnvironment(requirements);

/** Returns a Python with Spark, too, which is large. PySpark warns of later versions of pandas. */
export const pythonWithSpark = (): Promise<string> =>
  pythonEnvironment([...requirements, "pandas==2.3.3", "pandas-stubs==2.3.3.260113", "pyspark==4.3.0"]);

/** The environment variables of their programs: where the package is, and how Spark runs. */
export const settings = (python: string): Readonly<Record<string, string>> => ({
  ...(process.env as Record<string, string>), // it has no undefined values
  MYPYPATH: sources,
  PYTHONPATH: sources,
  PYSPARK_PYTHON: python,
  PYSPARK_SUBMIT_ARGS: [...localSpark.flatMap((each) => ["--conf", each]), "pyspark-shell"].join(" "),
});

/** The configuration of a Spark that runs on this machine alone. */
export const localSpark: readonly string[] = [
  "spark.master=local[2]",
  "spark.driver.bindAddress=127.0.0.1",
  "spark.driver.host=127.0.0.1",
  "spark.ui.enabled=false",
  "spark.ui.showConsoleProgress=false",
];

const sources = [join(home, "src"), join(home, "tests_extras")].join(":");
