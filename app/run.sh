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
# Quiet when there is nothing to do.
ninja -C "$build" -n saccade 2>/dev/null | grep -q 'no work to do' || ninja -C "$build" saccade >&2
exec "$build/app/saccade" "$@"
