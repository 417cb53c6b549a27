#!/usr/bin/env bash
# Measures the back office on the sample site and again with 10,000 pages and 100,000 revisions more, in one run: the time of each
# screen and deed as a browser on this machine waits for it, and the ratio of the two. Needs the built server (mvn package) and curl.
#
#   src/bench/scale.sh
#   AER_SECRET=… AER_DB_DRIVER=postgresql AER_DB_URL=… AER_DB_USER=… AER_DB_PASSWORD=… src/bench/scale.sh
#
# Without a database it takes the embedded one in a folder that is thrown away; a PostgreSQL must be empty and keeps what was made.
set -euo pipefail
cd "$(dirname "$0")/../.."
offset=720
site=http://localhost:$((8080 + offset))
work=$(mktemp -d)
data=$work/data
. src/bench/server.sh
trap cleanup EXIT
password="amber turnstile 1985 quay"

measure() { # the figures of the running server, "name<tab>milliseconds"
  printf 'start of the server\t%.0f\n' "$(echo "$took" | awk '{ print $1 * 1000 }')" >"$work/$1"
  java -cp "target/ROOT/WEB-INF/lib/*" src/bench/Measure.java "$site" "$password" >>"$work/$1"
}

AER_ADMIN_PASSWORD=$password start
stop
start
measure sample
stop
generate
start
measure large
stop

ratios "$work/sample" "$work/large"
