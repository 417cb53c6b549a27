#!/usr/bin/env bash
# Measures files: how long a photo of 20 megapixels takes until it is uploaded and shown, what the server's memory does over 100 of
# them, and how long lists and the translations board take with 20,000 files and 10,000 pages in five languages. Needs the built server
# (mvn package) and curl.
#
#   src/bench/media.sh [photos, 100]
#
# On the embedded database, in a folder that is thrown away.
set -euo pipefail
cd "$(dirname "$0")/../.."
photos=${1:-100}
offset=730
site=http://localhost:$((8080 + offset))
work=$(mktemp -d)
data=$work/data
. src/bench/server.sh
trap cleanup EXIT
password="amber turnstile 1985 quay"

javac -cp "target/ROOT/WEB-INF/lib/*" -d "$work/classes" src/bench/Measure.java src/bench/Media.java
media() {
  java -cp "$work/classes:target/ROOT/WEB-INF/lib/*:$(drivers)" Media "$@"
}

AER_ADMIN_PASSWORD=$password start
java=$(pgrep -f "port-offset=$offset" | while read -r pid; do grep -q java "/proc/$pid/comm" && echo "$pid"; done | head -1)
media photos "$site" "$password" "$photos" "$java"
stop
generate 5
media rows "jdbc:h2:file:$data/database/aer" aer aer 20000
start
media lists "$site" "$password" | awk -F'\t' '{ printf "%-28s %8.0f ms\n", $1, $2 }'
stop
