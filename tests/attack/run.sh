#!/bin/sh
# Hostile documents and requests of the test data through the real thing: run.sh BUILD DATA [TIMES]. Ends at the first crash, hang or
# answer that is no HTTP.
set -eu

build=$1 data=$2 times=${3:-100000}
here=$(cd "$(dirname "$0")" && pwd)
work="$build/attack"
rm -rf "$work" && mkdir -p "$work"
cd "$here/../.."

# Names of files go to a log, of which the last line tells what ended the process.
feed() { echo "== $1"; shift; timeout 1200 "$@" 2> "$work/log" || { status=$?; tail -n 3 "$work/log"; echo "ended with $status"; exit 1; }; }

for target in documents references bodies requests; do node tests/fuzz/seeds.mjs "$target" "$work/$target" "$data"; done
feed "documents: the YAML suite, features, cases" "$build/tests/fuzz/replay_documents" "$work/documents"
feed "documents of several files" "$build/tests/fuzz/replay_references" "$work/references"
feed "bodies: the JSON suite and other texts, for every shape" "$build/tests/fuzz/replay_bodies" "$work/bodies"
feed "requests over a socket: the cases, and the JSON suite as bodies" "$build/tests/fuzz/replay_requests" "$work/requests"
feed "mutated requests over a socket" "$build/tests/fuzz/attack_requests" "$work/requests" "$times"
