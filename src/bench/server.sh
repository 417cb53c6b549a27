# Starts and stops the built server for the scripts beside this one. They set: offset, site, work (a folder that is thrown away) and
# data, the server's folder.

start() { # starts the server and waits for its first page; leaves the seconds it took in $took
  local begin
  begin=$(date +%s.%N)
  LAUNCH_JBOSS_IN_BACKGROUND=true AER_DATA="$data" AER_BASE_URL="$site" \
    target/server/bin/standalone.sh -Djboss.socket.binding.port-offset="$offset" >"$work/console.txt" 2>&1 &
  server=$!
  for _ in $(seq 1800); do
    curl -sf -o /dev/null "$site/en" && break
    kill -0 "$server" || { cat "$work/console.txt"; exit 1; }
    sleep 0.1
  done
  took=$(echo "$begin $(date +%s.%N)" | awk '{ printf "%.1f", $2 - $1 }')
}

stop() {
  kill "$server"
  wait "$server" || true
}

cleanup() {
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  rm -rf "$work"
}

drivers() { # the class path of the two databases' drivers
  echo "$(find target/server/modules -name 'h2-*.jar'):$(find target/server/modules -path '*postgresql*' -name '*.jar')"
}

generate() { # fills the database of the stopped server; with 5 as argument in five languages
  java -cp "$(drivers)" src/bench/Generate.java \
    "${AER_DB_URL:-jdbc:h2:file:$data/database/aer}" "${AER_DB_USER:-aer}" "${AER_DB_PASSWORD:-aer}" "${1:-3}"
}

ratios() { # two files of "name<tab>milliseconds" side by side
  awk -F'\t' 'NR == FNR { sample[$1] = $2; next }
    FNR == 1 { printf "%-44s %10s %10s %7s\n", "", "sample ms", "large ms", "ratio" }
    { if ($1 in sample) printf "%-44s %10.0f %10.0f %7.1f\n", $1, sample[$1], $2, $2 / (sample[$1] > 0 ? sample[$1] : 1)
      else printf "%-44s %10s %10.0f\n", $1, "", $2 }' "$1" "$2"
}
