#!/usr/bin/env bash
# Fills a data folder, or an empty PostgreSQL, with the sample site and 10,000 more pages in three languages with 100,000 revisions,
# the same each time. Needs the built server (mvn package) and curl; takes a minute or two.
#
#   AER_DATA=.data/large src/bench/generate.sh
#   AER_DATA=.data/large AER_SECRET=… AER_DB_DRIVER=postgresql AER_DB_URL=jdbc:postgresql://… AER_DB_USER=… AER_DB_PASSWORD=… \
#     src/bench/generate.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
: "${AER_DATA:?Set AER_DATA to the folder to fill.}"
offset=710
site=http://localhost:$((8080 + offset))
work=$(mktemp -d)
data=$(realpath -m "$AER_DATA")
. src/bench/server.sh
trap cleanup EXIT

start # sets up the database and the sample site
stop
time generate
