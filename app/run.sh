#!/bin/sh
# Installs what is missing, builds and starts Saccade. Arguments go to the program: app/run.sh caption photo.jpg
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
build="$root/build/release"

"$root/app/install-packages.sh"
if [ ! -f "$build/build.ninja" ]; then
    echo "Configuring …" >&2
    cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DSACCADE_TESTS=OFF >/dev/null
fi
# ninja decides what to build; its output is shown only if a source is newer than the program or the program is missing.
quiet=--quiet
[ -z "$(find "$root/CMakeLists.txt" "$root/core" "$root/ui" "$root/app" "$root/translations" -type f -newer "$build/libexec/saccade/saccade" 2>&1 | head -n 1)" ] || quiet=""
# Named by its path: there are two programs called saccade, and CMake gives the short name to one of them.
# shellcheck disable=SC2086
ninja -C "$build" $quiet app/saccade >&2
exec "$build/app/saccade" "$@"
