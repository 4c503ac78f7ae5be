#include "ui/caption/panels/alternatives_panel.h"

#include "ui/caption/panels/passed_over.h"
#include "ui/caption/words/word_text.h"
#include "ui/common/convert.h"
#include "ui/common/number_text.h"

#include <algorithm>
#include <cmath>

namespace saccade::ui {
namespace {

/// The alternatives including the word itself, most probable first.
std::vector<Alternative> withWord(const CaptionWord& word) {
    std::vector<Alternative> all = word.alternatives;
    const auto same = [&](const Alternative& other) { return other.word == word.word; };
    if (std::none_of(all.begin(), all.end(), same))
        all.push_back({word.word, word.log_probability});
    std::stable_sort(all.begin(), all.end(), [](const Alternative& first, const Alternative& second) {
        return first.log_probability > second.log_probability;
    });
    return all;
}

} // namespace

AlternativesPanel::AlternativesPanel(CaptionState& state, QWidget* parent) : BarPanel(parent), state_(state) {
    connect(&state_, &CaptionState::shownWordChanged, this, &AlternativesPanel::refresh);
    connect(&state_, &CaptionState::wordsChanged, this, &AlternativesPanel::refresh);
    list().setChoosable(true);
    connect(&list(), &QListView::clicked, this, &AlternativesPanel::want);
    connect(&list(), &QListView::activated, this, &AlternativesPanel::want);
    refresh();
}

void AlternativesPanel::want(const QModelIndex& row) {
    const std::string& word = listed_.at(static_cast<std::size_t>(row.row()));
    if (const int held = state_.heldWord();
        held >= 0 && state_.words()[static_cast<std::size_t>(held)].word != word)
        Q_EMIT wanted(toQString(word));
}

void AlternativesPanel::refresh() {
    listed_.clear();
    const int shown = state_.shownWord();
    if (shown < 0 || shown >= static_cast<int>(state_.words().size())) {
        showHint(tr("Other words"),
                 tr("Point at a word of the caption to see what else the model considered there."));
        return;
    }
    const CaptionWord& word = state_.words()[static_cast<std::size_t>(shown)];
    const QString said = toQString(word.word);
    const QString heading = tr("Instead of “%1” the model might have said").arg(said);
    if (word.alternatives.empty()) {
        showHint(heading, tr("This result has no other words."));
        return;
    }
    std::vector<BarRow> rows;
    for (const Alternative& alternative : withWord(word)) {
        const double probability = std::exp(static_cast<double>(alternative.log_probability));
        BarRow row;
        row.text = wordText(alternative.word);
        row.number = percentText(probability);
        row.value = probability;
        row.marked = alternative.word == word.word;
        row.tool_tip = row.marked
                           ? tr("“%1” is the word of this caption. Probability %2").arg(row.text, row.number)
                           : tr("“%1” after the same words: probability %2. Click to see what would follow.")
                                 .arg(row.text, row.number);
        rows.push_back(std::move(row));
        listed_.push_back(alternative.word);
    }
    showRows(heading, std::move(rows), reason(shown));
}

QString AlternativesPanel::reason(int shown) const {
    const Alternative* other =
        state_.isPartial()
            ? nullptr
            : passedOver(state_.words(), static_cast<std::size_t>(shown), state_.result().decode);
    if (other == nullptr)
        return {};
    const QString text = wordText(other->word);
    return state_.hypothesis() == 0
               ? tr("“%1” was more probable here, but the search compares whole captions: the one with “%2” "
                    "has "
                    "the higher score.")
                     .arg(text, toQString(state_.words()[static_cast<std::size_t>(shown)].word))
               : tr("“%1” was more probable here, but the search compares whole captions, and keeps several.")
                     .arg(text);
}

} // namespace saccade::ui
