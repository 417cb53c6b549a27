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
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

start() { # starts the server and waits for its first page; prints the seconds it took
  local begin
  begin=$(date +%s.%N)
  LAUNCH_JBOSS_IN_BACKGROUND=true AER_DATA="$work/data" AER_BASE_URL="$site" \
    target/server/bin/standalone.sh -Djboss.socket.binding.port-offset=$offset >"$work/console.txt" 2>&1 &
  server=$!
  for _ in $(seq 1200); do
    curl -sf -o /dev/null "$site/en" && break
    kill -0 "$server" || { cat "$work/console.txt"; exit 1; }
    sleep 0.1
  done
  echo "$begin $(date +%s.%N)" | awk '{ printf "%.1f s", $2 - $1 }'
}

stop() {
  kill "$server"
  wait "$server" || true
}

start >"$work/first"
echo "First start, with migration and sample content, to the first page: $(cat "$work/first")"
stop
start >"$work/second"
echo "Second start to the first page: $(cat "$work/second")"

pages="/en /en/about/governance-and-structure /en/aer-programmes/interregional-diplomacy /en/projects/eu-belong"
for page in $pages; do
  wrk -t1 -c32 -d10s "$site$page" >/dev/null # the compiler needs some thousand requests
done
for page in $pages; do
  wrk -t1 -c32 -d"${seconds}s" --latency "$site$page" >"$work/wrk"
  awk -v page="$page" '/Requests\/sec/ { rate = $2 } /50%/ { half = $2 } /99%/ { most = $2 } /Non-2xx/ { bad = $0 }
    END { printf "%-50s %8.0f requests/s   p50 %s   p99 %s %s\n", page, rate, half, most, bad }' "$work/wrk"
done

java=$(pgrep -f "port-offset=$offset" | while read -r pid; do grep -q java "/proc/$pid/comm" && echo "$pid"; done | head -1)
awk '/VmRSS/ { printf "Memory after the load: %.0f MB\n", $2 / 1024 }' "/proc/$java/status"
