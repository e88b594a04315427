#!/usr/bin/env bash
# Publishes what `changeset pack` wrote into a folder to npm under a tag, and tags the commit with the name and version of each:
#
#   publish-packed.sh <folder> <tag>
#
# It installs nothing and runs no script of a package, so a dependency can't use the permission to publish. Versions that are published
# already are skipped, so a run that failed halfway can be repeated.
set -euo pipefail
shopt -s failglob # a folder without tarballs is a mistake

main() {
  local folder=$1 tag=$2 tarball name
  for tarball in "$folder"/packages/*.tgz; do
    name=$(name_of "$tarball")
    if is_published "$name"; then
      echo "$name is published already."
    else
      npm publish "$tarball" --access public --tag "$tag" --ignore-scripts
    fi
    git rev-parse --quiet --verify "refs/tags/$name" >/dev/null || git tag "$name"
  done
}

# Its name and version, as in @scope/name@1.0.0.
name_of() {
  tar --extract --to-stdout --file "$1" package/package.json |
    node --print '(({ name, version }) => `${name}@${version}`)(JSON.parse(fs.readFileSync(0, "utf8")))'
}

is_published() {
  [[ -n $(npm view "$1" version --prefer-online 2>/dev/null) ]]
}

main "$@"
