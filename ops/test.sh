#!/usr/bin/env bash
# Every test of the product, on a machine that has JDK 17, Maven and Node.
#
# Installs what the tests need of Debian when it is absent, with the packages' own services kept off, then runs
#   1. mvn verify: build, formatters, unit tests, integration tests on the embedded PostgreSQL 18, then the jar itself in
#      processes, under faults, in a browser and under a Prometheus;
#   2. the server's integration tests once more, on Debian's PostgreSQL 15.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec </dev/null

readonly packages=(chromium curl prometheus postgresql-15)
readonly begin=$SECONDS
step='start'
log=$(mktemp)
readonly log

# Many build servers show only the end of a log: what failed comes last, after Maven's own advice.
finish() {
  local code=$?
  if ((code != 0)); then
    printf '\nThe last lines before Maven ended:\n' >&2
    sed '/Reactor Summary/,$d' "$log" | tail --lines=40 >&2
    printf '\nTests that failed, by their reports:\n' >&2
    node ops/harness/failed.js backend/target/surefire-reports backend/target/failsafe-reports ops/target/reports >&2 || true
    printf '\nFAILED at: %s (after %d s)\n' "$step" $((SECONDS - begin)) >&2
  fi
  rm -f "$log"
  exit "$code"
}
trap finish EXIT

begin_step() {
  step=$1
  printf '\n== %s\n' "$step"
}

fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

require_tools() {
  local tool
  for tool in javac mvn node npm; do
    command -v "$tool" >/dev/null || fail "$tool is not on the PATH: needed are JDK 17, Maven 3.8 or newer and Node 20.19 or newer."
  done
  node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' ||
    fail "Node $(node --version) is too old: 20.19 or newer is needed."
}

missing_packages() {
  local package
  for package in "${packages[@]}"; do
    dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep --quiet '^installed$' || echo "$package"
  done
}

# Debian starts a service as it installs it, unless policy-rc.d refuses; one that somebody put there stays as it is.
install_packages() {
  local policy=/usr/sbin/policy-rc.d own_policy=no code=0
  if [[ ! -e $policy ]]; then
    own_policy=yes
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 755 "$policy"
  fi
  {
    apt-get update --quiet=2 &&
      DEBIAN_FRONTEND=noninteractive apt-get install --quiet=2 --yes --no-install-recommends "$@" >/dev/null
  } || code=$?
  if [[ $own_policy == yes ]]; then
    rm -f "$policy"
  fi
  return "$code"
}

prepare_machine() {
  require_tools
  command -v apt-get >/dev/null || fail "These tests run on Debian 12: they need its ${packages[*]}."
  local missing
  mapfile -t missing < <(missing_packages)
  if ((${#missing[@]} == 0)); then
    return
  fi
  ((EUID == 0)) || fail "Not installed: ${missing[*]}. Run as root, or first: sudo apt-get install --no-install-recommends ${missing[*]}"
  echo "Installing ${missing[*]}"
  install_packages "${missing[@]}"
}

tests_in() {
  grep --recursive --no-filename --only-matching --perl-regexp --include='TEST-*.xml' '<testsuite [^>]* tests="\K[0-9]+' "$1" |
    awk '{ sum += $1 } END { print sum + 0 }'
}

run_maven() {
  mvn --batch-mode --no-transfer-progress "$@" 2>&1 | tee "$log"
}

begin_step 'Debian packages'
prepare_machine

begin_step 'Build and test: everything, on PostgreSQL 18'
run_maven verify

begin_step 'Integration tests on PostgreSQL 15'
run_maven --projects frontend,backend -Dfrontend.skip -Dtest.postgres=15 \
  -Dsurefire.reportNameSuffix=postgresql-15 test-compile failsafe:integration-test failsafe:verify

step='summary'
printf '\nAll tests passed in %d s: %d of the server alone, %d against PostgreSQL 18 and 15, and those against the jar.\n' \
  $((SECONDS - begin)) "$(tests_in backend/target/surefire-reports)" "$(tests_in backend/target/failsafe-reports)"
