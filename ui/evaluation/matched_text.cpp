#include "ui/evaluation/matched_text.h"

#include "core/metrics/spatial_relations.h"
#include "core/text/tokenizer.h"
#include "ui/common/convert.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace saccade::ui {
namespace {

/// Words that say nothing about the image; nearly every pair of captions shares some.
bool saysLittle(const std::string& token) {
    static const std::set<std::string> words = {"a",  "an", "and", "are", "at", "by",  "for", "in",
                                                "is", "it", "its", "of",  "on", "the", "to",  "with"};
    return words.contains(token);
}

/// What other captions of the image say.
struct Said {
    std::set<std::string> words;
    std::vector<SpatialClaim> positions;
};

Said saidBy(const std::vector<std::string>& captions) {
    Said said;
    for (const std::string& caption : captions) {
        const Tokens tokens = tokenizePtb(caption);
        said.words.insert(tokens.begin(), tokens.end());
        std::ranges::move(spatialClaims(tokens), std::back_inserter(said.positions));
    }
    return said;
}

/// Of each token of a caption.
std::vector<bool> matches(const Tokens& tokens, const Said& said) {
    std::vector<bool> found;
    for (const std::string& token : tokens)
        found.push_back(said.words.contains(token) && !saysLittle(token));
    for (const SpatialClaim& claim : spatialClaims(tokens))
        found[claim.word] = found[claim.word] && isSupported(claim, said.positions);
    return found;
}

} // namespace

QString withMatchesInBold(const std::string& caption, const std::vector<std::string>& others) {
    const QStringList parts = toQString(caption).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    Tokens tokens;
    std::vector<std::size_t> ends; // of each part's tokens
    for (const QString& part : parts) {
        std::ranges::move(tokenizePtb(part.toStdString()), std::back_inserter(tokens));
        ends.push_back(tokens.size());
    }
    const std::vector<bool> matched = matches(tokens, saidBy(others));
    QStringList html;
    auto token = matched.begin();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto end = matched.begin() + static_cast<std::ptrdiff_t>(ends[static_cast<std::size_t>(i)]);
        const bool bold = std::find(token, end, true) != end;
        token = end;
        const QString escaped = parts[i].toHtmlEscaped();
        html << (bold ? QStringLiteral("<b>") + escaped + QStringLiteral("</b>") : escaped);
    }
    return html.join(QLatin1Char(' '));
}

} // namespace saccade::ui
