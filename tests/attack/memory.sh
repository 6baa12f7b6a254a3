#!/bin/sh
# Resident memory of the mock over a million requests: memory.sh BUILD [REQUESTS]. Exit 1 where the last tenth needs a tenth more than the second.
set -eu

build=$1 wanted=${2:-1000000}
log=$(mktemp)
"$build/understudy" mock --port 0 > "$log" 2>&1 &
mock=$!
trap 'kill $mock 2>/dev/null; rm -f "$log"' EXIT
for _ in $(seq 100); do grep -q 'http://127.0.0.1:[0-9]' "$log" && break; sleep 0.1; done
url=$(grep -o 'http://127.0.0.1:[0-9]*' "$log" | head -n 1)
resident() { awk '/VmRSS/ {print $2}' "/proc/$mock/status"; }

wrk_lua=$(mktemp --suffix=.lua)
cat > "$wrk_lua" <<'LUA'
-- Reads, creations and refusals in turn.
local count = 0
local json = {["Content-Type"] = "application/json", ["Authorization"] = "Bearer any"}
request = function()
  count = count + 1
  if count % 3 == 0 then return wrk.format("GET", "/auth/actions?page[size]=1", json) end
  if count % 3 == 1 then
    return wrk.format("POST", "/v1/orgs/acme/workspaces/main/apps/shop/actions", json,
      '{"name": "Weekly digest", "endpoint_id": "ep_1", "namespace_id": "ns_1"}')
  end
  return wrk.format("POST", "/links.create", json, '{"source": 5}')
end
LUA
sent=0 second=0 last=0
echo "requests  resident kB"
echo "0  $(resident)"
step=$((wanted / 10))
for part in $(seq 10); do
  goal=$((step * part))
  while [ "$sent" -lt "$goal" ]; do
    sent=$((sent + $(wrk -t1 -c8 -d2s -s "$wrk_lua" "$url" | sed -n 's/^ *\([0-9]*\) requests in.*/\1/p')))
  done
  last=$(resident)
  [ "$part" != 2 ] || second=$last
  echo "$sent  $last"
done
rm -f "$wrk_lua"
[ $((last * 10)) -le $((second * 11)) ]
