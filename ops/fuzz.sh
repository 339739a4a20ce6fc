#!/usr/bin/env bash
# Fuzzes every reader of foreign bytes, one after another: ops/fuzz.sh [duration of each, as 90s or 10m]
#
# Plain `mvn test` runs the same tests over the seeds in backend/src/test/resources. What is found is written there too,
# beside the seeds, so that it stays a test; the corpus that grows is in backend/.cifuzz-corpus.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly duration=${1:-5m}
readonly tests=backend/src/test/java

export JAZZER_FUZZ=1
found=0
while IFS=: read -r file method; do
  class=$(basename "$file" .java)
  printf '\n== %s.%s for %s\n' "$class" "$method" "$duration"
  nice -n 15 mvn --batch-mode --quiet --projects frontend,backend -Dfrontend.skip \
    -Djazzer.hooks=true -Djazzer.max_duration="$duration" \
    -Dtest="$class#$method" -Dsurefire.failIfNoSpecifiedTests=false test </dev/null || found=1
done < <(grep --recursive --after-context=1 '@FuzzTest' "$tests" |
  sed --quiet --regexp-extended 's/^(.*\.java)-\s+void (\w+)\(.*/\1:\2/p')
exit "$found"
