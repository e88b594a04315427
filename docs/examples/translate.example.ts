import { type Issue, validateSession } from "@session-schema/validators";

function inFrench(issue: Issue): string {
  switch (issue.keyword) {
    case "required":
      return `${issue.params.property} est obligatoire`;
    case "minimum":
      return `${issue.instancePath} : au moins ${issue.params.limit}`;
    default:
      return issue.message; // a later version may add keywords
  }
}

const sent = validateSession({ sourceBytes: -1 });
if (!sent.ok) console.log(sent.issues.map(inFrench));
