#include "ui/caption/panels/caption_facts.h"

#include "core/base/error.h"
#include "core/result/attention_grid.h"
#include "core/result/attention_statistics.h"
#include "core/result/uncertainty.h"
#include "ui/caption/words/uncertainty_texts.h"
#include "ui/common/convert.h"
#include "ui/common/number_text.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace saccade::ui {
namespace {

constexpr double alike_below = 0.01; ///< bits between two maps that look the same to the eye
// Probability per word, in addition to unsure_caption_below:
constexpr double confident_from = 0.5; ///< more often right than not
constexpr double guessing_below = 0.2; ///< at most one word in five

using Map = std::vector<float>;

/// Each word's map, averaged if there are several; empty if there is no valid one.
std::vector<Map> mapsOf(const Hypothesis& caption) {
    std::vector<Map> maps;
    for (const CaptionWord& word : caption.words) {
        try {
            const cv::Mat grid = attentionGrid(word.attention);
            maps.emplace_back(grid.begin<float>(), grid.end<float>());
        } catch (const Error&) {
            maps.emplace_back();
        }
    }
    return maps;
}

/// Groups of words with similar maps: each is compared with the first of every group.
std::vector<std::vector<std::size_t>> alikeGroups(const std::vector<Map>& maps) {
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < maps.size(); ++i) {
        if (maps[i].empty())
            continue;
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& others) {
            const Map& first = maps[others.front()];
            return first.size() == maps[i].size() && jensenShannonDivergence(first, maps[i]) < alike_below;
        });
        if (group == groups.end())
            groups.push_back({i});
        else
            group->push_back(i);
    }
    return groups;
}

} // namespace

CaptionFacts::CaptionFacts(CaptionState& state, QWidget* parent) : QWidget(parent), state_(state) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::normal, 0, spacing::normal, 0);
    column->setSpacing(spacing::small);
    confidence_ = addLine();
    attention_ = addLine();
    alike_ = addLine();
    model_ = addLine();
    connect(&state_, &CaptionState::wordsChanged, this, &CaptionFacts::refresh);
    refresh();
}

QLabel* CaptionFacts::addLine() {
    auto* line = new QLabel(this);
    line->setForegroundRole(QPalette::PlaceholderText);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    layout()->addWidget(line);
    return line;
}

QString CaptionFacts::text() const {
    QStringList lines;
    for (const QLabel* line : {confidence_, attention_, alike_, model_})
        if (!line->text().isEmpty())
            lines.append(line->text());
    return lines.join(QLatin1Char('\n'));
}

void CaptionFacts::refresh() {
    for (QLabel* line : {confidence_, attention_, alike_, model_})
        line->clear();
    if (!state_.isPartial() && !state_.words().empty()) {
        const Hypothesis& caption = state_.result().hypotheses[static_cast<std::size_t>(state_.hypothesis())];
        tellConfidence(caption);
        tellAttention(caption);
        tellModel(state_.result());
    }
    for (QLabel* line : {confidence_, attention_, alike_, model_})
        line->setVisible(!line->text().isEmpty());
}

void CaptionFacts::tellConfidence(const Hypothesis& caption) {
    const double probability = probabilityPerWord(caption);
    const auto unsure = std::count_if(caption.words.begin(), caption.words.end(), isUnsure);
    const QString sentence =
        probability >= confident_from         ? (unsure == 0 ? tr("The model is confident: %1 per word.")
                                                             : tr("The model is sure of most words: %1 per word."))
        : probability >= unsure_caption_below ? tr("The model is fairly sure: %1 per word.")
        : probability >= guessing_below       ? tr("The model is unsure: %1 per word.")
                                              : tr("The model is mostly guessing: %1 per word.");
    QStringList sentences(sentence.arg(percentText(probability)));
    if (unsure > 0)
        sentences.append(tr("Unsure words: %1 of %2.").arg(unsure).arg(caption.words.size()));
    confidence_->setText(sentences.join(QLatin1Char(' ')));
    confidence_->setToolTip(
        tr("The probability per word: the geometric mean over the words of this caption and its end. Several "
           "words often fit equally well, so a good caption can have a low number; and a model can be sure "
           "and wrong."));
}

void CaptionFacts::tellAttention(const Hypothesis& caption) {
    const std::vector<Map> maps = mapsOf(caption);
    const auto first = std::find_if(maps.begin(), maps.end(), [](const Map& map) { return map.size() > 1; });
    if (first == maps.end())
        return;
    const double entropy = attentionSpread(caption).value_or(0);
    attention_->setText(entropy >= even_attention_from
                            ? tr("Attention is nearly uniform: the maps say little.")
                        : entropy >= 0.9 ? tr("Attention is widely spread, with some places above the rest.")
                        : entropy >= 0.7 ? tr("Attention is spread over parts of the image.")
                                         : tr("Attention is focused on a few places."));
    const auto cells = static_cast<double>(first->size());
    const double places = std::exp(entropy * std::log(cells));
    attention_->setToolTip(
        tr("Entropy of the attention: %1. It is 0 where a word looks at a single place and 1 where it looks "
           "at all places equally. This caption's words look about as widely as if they shared their "
           "attention evenly among %2 of %3 places.")
            .arg(decimalText(entropy, 2), decimalText(places, 0), decimalText(cells, 0)));
    tellAlike(caption, alikeGroups(maps));
}

void CaptionFacts::tellModel(const CaptionResult& result) {
    if (result.model.empty())
        return;
    const QString name = toQString(result.model);
    QStringList sentences(
        result.learned_from
            ? tr("Model: %1, which learned from %2.").arg(name, learnedFromText(*result.learned_from))
            : tr("Model: %1.").arg(name));
    if (const auto& familiarity = result.familiarity; familiarity && !familiarity->isUnlike())
        sentences.append(tr("The image is like these."));
    model_->setText(sentences.join(QLatin1Char(' ')));
    model_->setToolTip(result.familiarity
                           ? tr("How far the features of this image are from those of the training images: "
                                "farther than %1 of "
                                "images of the same kind. Beyond 99 %, the image counts as unlike them.")
                                 .arg(percentText(result.familiarity->quantile))
                           : tr("This model does not know what its training images looked like, so it cannot "
                                "say when an image "
                                "is unlike them. Training writes it into the model; “saccade learned-from” "
                                "adds it to a model "
                                "without it."));
}

QString CaptionFacts::namesOf(const Hypothesis& caption, const std::vector<std::size_t>& group) {
    QStringList words;
    for (const std::size_t index : group)
        words.append(toQString(caption.words[index].word));
    QStringList different = words;
    different.removeDuplicates();
    QStringList names;
    for (const QString& word : different) {
        const auto times = words.count(word);
        names.append(times > 1 ? tr("“%1” (%2 ×)").arg(word, QString::number(times)) : tr("“%1”").arg(word));
    }
    return names.join(QStringLiteral(", "));
}

void CaptionFacts::tellAlike(const Hypothesis& caption, std::vector<std::vector<std::size_t>> groups) {
    const bool all_alike = groups.size() == 1 && groups.front().size() > 1;
    std::erase_if(groups, [](const auto& group) { return group.size() < 2; });
    QStringList named;
    for (const auto& group : groups)
        named.append(namesOf(caption, group));
    if (all_alike)
        alike_->setText(
            tr("All words looked at the same places: attention does not depend on the word here."));
    else if (!named.empty())
        alike_->setText(
            tr("Words that looked at the same places: %1.").arg(named.join(QStringLiteral("; "))));
    alike_->setToolTip(
        tr("Their maps differ by less than %1 bits (Jensen-Shannon divergence: 0 for equal maps, 1 for maps "
           "that share no place).")
            .arg(decimalText(alike_below, 2)));
}

} // namespace saccade::ui
