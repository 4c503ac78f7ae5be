#include "ui/caption/panels/hypotheses_panel.h"

#include "core/result/uncertainty.h"
#include "ui/common/convert.h"
#include "ui/common/number_text.h"

#include <algorithm>
#include <cmath>

namespace saccade::ui {
namespace {

/// For every word of `other`, whether it is outside the longest common subsequence with `best`.
std::vector<bool> differences(const std::vector<CaptionWord>& best, const std::vector<CaptionWord>& other) {
    const std::size_t rows = best.size();
    const std::size_t columns = other.size();
    // length[i][j]: of the common subsequence of the parts beginning at i and at j.
    std::vector<std::vector<int>> length(rows + 1, std::vector<int>(columns + 1, 0));
    for (std::size_t i = rows; i-- > 0;)
        for (std::size_t j = columns; j-- > 0;)
            length[i][j] = best[i].word == other[j].word ? length[i + 1][j + 1] + 1
                                                         : std::max(length[i + 1][j], length[i][j + 1]);
    std::vector<bool> differs(columns, true);
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        if (best[i].word == other[j].word) {
            differs[j++] = false;
            ++i;
        } else if (length[i + 1][j] >= length[i][j + 1])
            ++i;
        else
            ++j;
    }
    return differs;
}

/// The positions of the differing words in the caption's text.
std::vector<std::pair<int, int>> emphasised(const Hypothesis& best, const Hypothesis& other) {
    const std::vector<bool> differs = differences(best.words, other.words);
    std::vector<std::pair<int, int>> ranges;
    int start = 0;
    for (std::size_t i = 0; i < other.words.size(); ++i) {
        const int length = static_cast<int>(toQString(other.words[i].word).size());
        if (differs[i])
            ranges.emplace_back(start, length);
        start += length + 1;
    }
    return ranges;
}

/// How the score comes about that the search ranks by.
QString scoreText(const Hypothesis& caption, const std::optional<DecodeOptions>& decode) {
    const QString score = decimalText(static_cast<double>(caption.score), 2);
    const QString total = decimalText(static_cast<double>(caption.log_probability), 2);
    const std::size_t length = caption.words.size() + (caption.finished ? 1 : 0);
    if (decode && decode->length_penalty == 0)
        return HypothesesPanel::tr(
                   "Score %1: the log probability of the whole caption. The higher it is, the "
                   "better; long captions are at a disadvantage.")
            .arg(score);
    const QString formula =
        decode
            ? HypothesesPanel::tr("Score %1 = log probability %2 / %3 ^ %4 (words and end ^ length penalty).")
                  .arg(score, total, QString::number(length), decimalText(decode->length_penalty, 1))
            : HypothesesPanel::tr("Score %1 = log probability %2 / length ^ length penalty.")
                  .arg(score, total);
    return formula + QLatin1Char(' ') +
           HypothesesPanel::tr("The higher it is, the better. Every word makes a caption less probable; the "
                               "division keeps longer ones from losing for that alone.");
}

} // namespace

HypothesesPanel::HypothesesPanel(CaptionState& state, QWidget* parent) : BarPanel(parent), state_(state) {
    list().setChoosable(true);
    connect(&state_, &CaptionState::wordsChanged, this, &HypothesesPanel::refresh);
    connect(&list(), &BarList::chosen, &state_, &CaptionState::setHypothesis);
    refresh();
}

void HypothesesPanel::refresh() {
    const std::vector<Hypothesis>& captions = state_.result().hypotheses;
    if (captions.empty() || state_.isPartial()) {
        showHint(tr("Best captions"), tr("The best captions of the search will be listed here."));
        return;
    }
    const auto best = static_cast<double>(captions.front().score);
    std::vector<BarRow> rows;
    for (const Hypothesis& caption : captions) {
        BarRow row;
        row.text = caption.words.empty() ? tr("(no words)") : toQString(caption.caption());
        row.number = tr("score %1").arg(decimalText(static_cast<double>(caption.score), 2));
        const double length = std::exp(static_cast<double>(caption.score) - best);
        row.value = std::isfinite(length) ? length : 0;
        row.marked = static_cast<int>(rows.size()) == state_.hypothesis();
        row.tool_tip =
            scoreText(caption, state_.result().decode) + QLatin1Char(' ') +
            tr("Probability per word (geometric mean): %1.").arg(percentText(probabilityPerWord(caption)));
        row.emphasis = emphasised(captions.front(), caption);
        rows.push_back(std::move(row));
    }
    const auto& decode = state_.result().decode;
    const bool drawn = decode && methodOf(*decode) == DecodeMethod::Sampling;
    showRows(drawn ? tr("Captions drawn") : tr("Best captions"), std::move(rows));
}

} // namespace saccade::ui
