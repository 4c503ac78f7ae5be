#!/bin/sh
# Brings the .ts files up to date with the texts of the sources. English holds only plural forms.
set -eu
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate-qt6 || echo /usr/lib/qt6/bin/lupdate)

# The engine knows no Qt: what it marks by say(), sayCount() and marked() is written down as lupdate expects it.
engine=$(mktemp -d)
trap 'rm -rf "$engine"' EXIT
find core ui app/window -name '*.cpp' -o -name '*.h' | LC_ALL=C sort | xargs perl -0ne '
    my $literal = qr/"(?:[^"\\]|\\.)*"(?:\s*"(?:[^"\\]|\\.)*")*/;
    print "QT_TRANSLATE_NOOP(\"EngineTexts\", $1);\n" while /\b(?:say|marked)\(\s*($literal)/g;
    print "QT_TRANSLATE_NOOP(\"EngineTexts\", $1);\nQT_TRANSLATE_NOOP(\"EngineTexts\", $2);\n"
        while /\bsayCount\([^"]*($literal),\s*($literal)/g;' > "$engine/engine.cpp"

for file in translations/saccade_*.ts; do
    plural=""
    [ "$file" = translations/saccade_en.ts ] && plural=-pluralonly
    # shellcheck disable=SC2086
    "$lupdate" -I . -no-obsolete -locations none $plural ui "$engine/engine.cpp" -ts "$file"
done
