#!/bin/sh
# Installs what is missing, builds and runs every test. Arguments go to ctest: tests/run.sh -R tokenizer
# SACCADE_CMAKE_ARGUMENTS adds to the configuration.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
build="$root/build/release" # shared with app/run.sh

"$root/app/install-packages.sh"
# shellcheck disable=SC2086
cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DSACCADE_TESTS=ON ${SACCADE_CMAKE_ARGUMENTS:-} >/dev/null
ninja -C "$build"
exec ctest --test-dir "$build" --output-on-failure "$@"
