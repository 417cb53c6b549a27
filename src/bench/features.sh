#!/usr/bin/env bash
# Measures the lists of projects and of partner search on the sample site with 50 projects and 50 expressions of interest more, so that
# every list fills a page, and again with 10,000 projects and 50,000 expressions, in one run: the time of each list as a browser on this
# machine waits for it, and the ratio of the two. Needs the built server (mvn package) and curl.
#
#   src/bench/features.sh [projects, 10000] [expressions, 50000]
#
# On the embedded database, in a folder that is thrown away.
set -euo pipefail
cd "$(dirname "$0")/../.."
offset=740
site=http://localhost:$((8080 + offset))
work=$(mktemp -d)
data=$work/data
. src/bench/server.sh
trap cleanup EXIT
password="amber turnstile 1985 quay"

javac -cp "target/ROOT/WEB-INF/lib/*" -d "$work/classes" src/bench/Measure.java src/bench/Features.java
features() {
  java -cp "$work/classes:target/ROOT/WEB-INF/lib/*:$(drivers)" Features "$@"
}

AER_ADMIN_PASSWORD=$password start
stop
features rows "jdbc:h2:file:$data/database/aer" aer aer 50 50
start
features lists "$site" "$password" >"$work/sample"
stop
features rows "jdbc:h2:file:$data/database/aer" aer aer "${1:-10000}" "${2:-50000}"
start
features lists "$site" "$password" >"$work/large"
stop
ratios "$work/sample" "$work/large"
