#!/bin/sh
# Runs libFuzzer on one target: run.sh BUILD TARGET SECONDS [DATA]. Exit 1 where it found something; the input is below BUILD/fuzz/TARGET/.
set -eu

build=$1 target=$2 seconds=$3 data=${4:-}
here=$(cd "$(dirname "$0")" && pwd)
work="$build/fuzz/$target"
mkdir -p "$work/found" "$work/inputs"
[ -d "$work/seeds" ] || node "$here/seeds.mjs" "$target" "$work/seeds" "$data"

words=""
[ ! -f "$here/$target.dict" ] || words="-dict=$here/$target.dict"
started=$(date +%s)
result=0
# shellcheck disable=SC2086
(cd "$here/../.." && exec "$build/tests/fuzz/fuzz_$target" -max_total_time="$seconds" -timeout=60 -rss_limit_mb=2048 -max_len=20000 -print_final_stats=1 \
  -artifact_prefix="$work/found/" $words "$work/inputs" "$work/seeds" "$here/corpus/$target") > "$work/log" 2>&1 || result=$?
# The children's user and system time stand in the last line: 1m2.03s 0m0.50s.
times > "$work/times"
cpu=$(tail -n 1 "$work/times" | tr 'ms' '  ' | awk '{printf "%.0f", $1 * 60 + $2 + $3 * 60 + $4}')
executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/log" | tail -n 1)
echo "fuzz $target: ${executions:-0} executions in $(($(date +%s) - started)) s ($cpu s of CPU), $([ $result = 0 ] && echo "no finding" || echo "a finding, see $work/log")"
[ $result = 0 ]
