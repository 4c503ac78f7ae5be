#!/bin/sh
# Runs the engine and the reference in turn, three times each, and prints a table with the best of both.
#
#     compare.sh BUILD_DIRECTORY [THREADS]     needs python3-torch; build with -DSACCADE_BENCHMARKS=ON
set -eu
build=$1
threads=${2:-2}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

best() { sort -g | if [ "$1" = train ]; then tail -1; else head -1; fi; }

printf '| work | engine | reference | ratio |\n|---|---|---|---|\n'
for what in train caption encoder; do
    engine=""
    reference=""
    for _ in 1 2 3; do
        engine="$engine$("$build/tests/bench/bench_captioner" $what --threads "$threads")
"
        reference="$reference$(/usr/bin/python3 "$here/reference.py" $what --threads "$threads")
"
    done
    engine=$(printf '%s' "$engine" | best $what)
    reference=$(printf '%s' "$reference" | best $what)
    awk -v what=$what -v e="$engine" -v r="$reference" 'BEGIN {
        if (what == "train") printf "| training steps, captions/s | %.0f | %.1f | %.1f |\n", e, r, e / r
        else printf "| %s, ms an image | %.1f | %.1f | %.1f |\n",
            what == "caption" ? "captioning from a grid (12 words)" : "encoder (mobilenet_v1)", 1000 * e, 1000 * r, r / e }'
done
