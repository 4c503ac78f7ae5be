#!/bin/sh
# Makes pictures of every page, light and dark, without a display: tests/screenshots.sh [FOLDER] [--image FILE]... [--model FILE]
# QT_SCALE_FACTOR=2 makes them at 200 %.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
build="$root/build/release" # shared with app/run.sh

"$root/app/install-packages.sh"
cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DSACCADE_TESTS=ON >/dev/null
ninja -C "$build" make_screenshots
[ $# -gt 0 ] || set -- "$root/build/screenshots"
QT_QPA_PLATFORM=offscreen exec "$build/tests/make_screenshots" "$@"
