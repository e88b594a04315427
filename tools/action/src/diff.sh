#!/usr/bin/env bash
# Compares two contracts, writes the result to the summary of the run and a comment on the pull request, and fails as configured.
# action.yml passes its inputs as variables.
set -euo pipefail
set -f # inputs are split at spaces, and never name several files

main() {
  local result rc=0
  local -a options
  read_options
  result=$(mktemp)
  npx --yes "@session-schema/cli@$(version)" diff "${options[@]}" --markdown >"$result" || rc=$?
  if ((rc > 1)); then
    echo "::error::The contracts can't be compared. The lines above say why."
    exit "$rc"
  fi
  cat "$result" >>"$GITHUB_STEP_SUMMARY"
  if [[ -n $PULL_REQUEST && $COMMENT == true ]]; then comment "$result"; fi
  if ((rc == 1)); then echo "::error::The change breaks compatibility, as the summary of this run shows."; fi
  exit "$rc"
}

# The release that this action is part of.
version() {
  node --print 'JSON.parse(fs.readFileSync(process.argv[1])).version' "$ACTION/packages/cli/package.json"
}

read_options() {
  local audience
  if [[ -n $SINCE ]]; then
    options=(--since "$SINCE" "$NEW")
  else
    options=("${OLD:-$(base)}" "$NEW")
  fi
  for audience in ${AUDIENCES//,/ }; do options+=(--for "$audience"); done
  if [[ -n $FAIL_ON ]]; then options+=(--fail-on "$FAIL_ON"); fi
  if [[ -n $CONFIG ]]; then options+=(--config "$CONFIG"); fi
}

# The same path on the branch that the pull request is for. A checkout usually has only the last commit.
base() {
  if [[ -z ${GITHUB_BASE_REF:-} ]]; then
    echo "::error::Set the input \"old\" or \"since\": this run isn't for a pull request, which has a branch to compare with." >&2
    exit 2
  fi
  git fetch --quiet --no-tags --depth=1 origin "$GITHUB_BASE_REF" >&2
  echo "$(git rev-parse FETCH_HEAD):$NEW"
}

# Updates the comment of an earlier run, or writes the first one. A fork has no permission for that, which is no reason to fail.
comment() {
  local marker="<!-- session-schema diff $NEW -->" body id
  body=$(mktemp)
  {
    echo "$marker"
    # GitHub allows 65,536 characters.
    awk '{ size += length($0) + 1; if (size > 60000) { print "\n… The summary of the run shows the rest."; exit } print }' "$1"
  } >"$body"
  local comments="repos/$GITHUB_REPOSITORY/issues/$PULL_REQUEST/comments"
  if ! {
    id=$(MARKER=$marker gh api --paginate "$comments" --jq '.[] | select(.body | startswith(env.MARKER)) | .id') &&
      id=${id%%$'\n'*} &&
      if [[ -n $id ]]; then
        gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" --field "body=@$body"
      else
        gh api --silent --method POST "$comments" --field "body=@$body"
      fi
  }; then
    echo "::warning::The comment failed. It requires the permission \"pull-requests: write\", which pull requests from forks don't get."
  fi
}

main
