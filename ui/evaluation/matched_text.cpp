#include "ui/evaluation/matched_text.h"

#include "core/text/tokenizer.h"
#include "ui/common/convert.h"

#include <QStringList>

#include <algorithm>

namespace saccade::ui {
namespace {

/// Words that say nothing about the image; nearly every pair of captions shares some.
bool saysLittle(const std::string& token) {
    static const std::set<std::string> words = {"a",  "an", "and", "are", "at", "by",  "for", "in",
                                                "is", "it", "its", "of",  "on", "the", "to",  "with"};
    return words.contains(token);
}

} // namespace

std::set<std::string> wordsOf(const std::string& caption) {
    const std::vector<std::string> tokens = tokenizePtb(caption);
    return {tokens.begin(), tokens.end()};
}

QString withMatchesInBold(const std::string& caption, const std::set<std::string>& words) {
    QStringList parts;
    for (const QString& part : toQString(caption).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const std::set<std::string> tokens = wordsOf(part.toStdString());
        const bool matches = std::any_of(tokens.begin(), tokens.end(), [&words](const std::string& token) {
            return words.contains(token) && !saysLittle(token);
        });
        const QString escaped = part.toHtmlEscaped();
        parts << (matches ? QStringLiteral("<b>") + escaped + QStringLiteral("</b>") : escaped);
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace saccade::ui
