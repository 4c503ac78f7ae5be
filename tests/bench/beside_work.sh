#!/bin/bash
# How fast a model trains alone, and next to a program that keeps one core busy, for several ways in which idle OpenMP
# threads can wait. Prints a table of captions per second; each cell is the median over the rounds, which alternate.
#
#     beside_work.sh BUILD_DIRECTORY [ROUNDS] [SETTING…]     a SETTING is VARIABLE=VALUE, or "none"
set -euo pipefail
program=$1/libexec/saccade/saccade
rounds=${2:-3}
shift $(($# < 2 ? $# : 2))
settings=("$@")
[ $# -gt 0 ] || settings=(none OMP_WAIT_POLICY=passive GOMP_SPINCOUNT=100 GOMP_SPINCOUNT=1000 GOMP_SPINCOUNT=10000)
folder=$(mktemp -d)
busy=""
trap '[ -z "$busy" ] || kill "$busy"; rm -rf "$folder"' EXIT

"$program" scenes --count 300 --seed 1 --output "$folder/scenes" >/dev/null 2>&1
# The features are computed once, so that only training is measured.
train() {
    local setting=$1 run=$folder/run
    rm -rf "$run"
    env -u OMP_WAIT_POLICY -u GOMP_SPINCOUNT $([ "$setting" = none ] || echo "$setting") \
        "$program" train --dataset "$folder/scenes" --run "$run" --set epochs=3 --set calibrate=false \
        --set validation_images=1 --set pinned_images=0 --set minimum_count=1 --set cache_directory="$folder/cache" \
        >/dev/null 2>&1
    sed -n 's/.*"kind":"step".*"captions_per_second":\([0-9.]*\).*/\1/p' "$run/metrics.jsonl" | median
}
median() { sort -g | awk '{ value[NR] = $1 } END { printf "%.0f\n", value[int((NR + 1) / 2)] }'; }

train none >/dev/null
for ((round = 0; round < rounds; ++round)); do
    for setting in "${settings[@]}"; do
        train "$setting" >>"$folder/$setting.alone"
        while :; do :; done &
        busy=$!
        train "$setting" >>"$folder/$setting.beside"
        kill "$busy"
        wait "$busy" 2>/dev/null || true
        busy=""
    done
done
printf '| waiting | alone | with one core busy |\n|---|---|---|\n'
for setting in "${settings[@]}"; do
    printf '| %s | %s | %s |\n' "$setting" "$(median <"$folder/$setting.alone")" "$(median <"$folder/$setting.beside")"
done
