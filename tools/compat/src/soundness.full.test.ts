import { describeSearch } from "./test-support/search/describe-search.ts";

describeSearch({ pairs: 1000, seed: 1 });
