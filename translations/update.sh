#!/bin/sh
# Brings the .ts files up to date with the texts of the sources. English holds only plural forms.
set -eu
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate-qt6 || echo /usr/lib/qt6/bin/lupdate)
for file in translations/saccade_*.ts; do
    plural=""
    [ "$file" = translations/saccade_en.ts ] && plural=-pluralonly
    # shellcheck disable=SC2086
    "$lupdate" -I . -no-obsolete -locations none $plural ui -ts "$file"
done
