#include "ui/caption/panels/hypotheses_panel.h"

#include "core/result/uncertainty.h"
#include "ui/common/convert.h"
#include "ui/common/number_text.h"

#include <algorithm>

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
    double largest = 0;
    for (const Hypothesis& caption : captions)
        largest = std::max(largest, probabilityPerWord(caption));
    std::vector<BarRow> rows;
    for (const Hypothesis& caption : captions) {
        const double probability = probabilityPerWord(caption);
        BarRow row;
        row.text = caption.words.empty() ? tr("(no words)") : toQString(caption.caption());
        row.number = percentText(probability);
        row.value = largest > 0 ? probability / largest : 0;
        row.marked = static_cast<int>(rows.size()) == state_.hypothesis();
        row.tool_tip =
            tr("Probability per word (geometric mean): %1. Log probability of the whole caption: %2. "
               "Score that the search ranks by: %3.")
                .arg(row.number, decimalText(static_cast<double>(caption.log_probability), 2),
                     decimalText(static_cast<double>(caption.score), 2));
        row.emphasis = emphasised(captions.front(), caption);
        rows.push_back(std::move(row));
    }
    showRows(tr("Best captions"), std::move(rows));
}

} // namespace saccade::ui
