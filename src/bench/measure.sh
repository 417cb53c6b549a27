#!/usr/bin/env bash
# Measures the built server (mvn package): seconds from its start to its first page, requests a second of pages that are rendered
# anew each time, and its memory afterwards. Needs curl and wrk (Debian: apt-get install curl wrk).
#
#   src/bench/measure.sh [seconds a page is asked for, 15]
#
# Everything happens on this machine, on a data folder that is thrown away. Compare ratios within one run: machines are shared and
# noisy, and the load comes from the same cores as the answers.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-15}
offset=700
site=http://localhost:$((8080 + offset))
work=$(mktemp -d)
data=$work/data
. src/bench/server.sh
trap cleanup EXIT

start
echo "First start, with migration and sample content, to the first page: $took s"
stop
start
echo "Second start to the first page: $took s"

pages="/en /en/about/governance-and-structure /en/aer-programmes/interregional-diplomacy /en/projects/eu-belong"
for page in $pages; do
  wrk -t1 -c32 -d30s "$site$page" >/dev/null # the compiler needs some ten thousand requests
done
for page in $pages; do
  wrk -t1 -c32 -d"${seconds}s" --latency "$site$page" >"$work/wrk"
  awk -v page="$page" '/Requests\/sec/ { rate = $2 } /50%/ { half = $2 } /99%/ { most = $2 } /Non-2xx/ { bad = $0 }
    END { printf "%-50s %8.0f requests/s   p50 %s   p99 %s %s\n", page, rate, half, most, bad }' "$work/wrk"
done

java=$(pgrep -f "port-offset=$offset" | while read -r pid; do grep -q java "/proc/$pid/comm" && echo "$pid"; done | head -1)
awk '/VmRSS/ { printf "Memory after the load: %.0f MB\n", $2 / 1024 }' "/proc/$java/status"
