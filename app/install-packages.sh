#!/bin/sh
# Installs missing Debian packages; does nothing if none is missing.
#
#     install-packages.sh [PACKAGE...]     the packages of the program, and these
set -eu

packages="g++ cmake ninja-build libtorch-dev libopenblas0-openmp libopencv-dev libjpeg-dev libpng-dev libtiff-dev
    nlohmann-json3-dev libcli11-dev qt6-base-dev qt6-tools-dev qt6-svg-dev qt6-translations-l10n libqcustomplot-dev
    libgif-dev libutf8proc-dev libstemmer-dev libxcb1-dev libgloo-dev"

missing=""
for package in $packages "$@"; do
    case "$(dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null || true)" in
        ii*) ;;
        *) missing="$missing $package" ;;
    esac
done
[ -z "$missing" ] && exit 0

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "These packages are missing:$missing. Install them as root." >&2; exit 1; }
    as_root=sudo
fi
echo "Installing:$missing" >&2
$as_root apt-get update -qq >&2
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
