#include "ui/explore/caption_rows.h"

#include "core/result/uncertainty.h"
#include "core/text/word_alignment.h"
#include "ui/common/convert.h"
#include "ui/common/number_text.h"

#include <algorithm>

namespace saccade::ui {
namespace {

/// Start and length in the text of the words that the other caption does not have in their place.
std::vector<std::pair<int, int>> changedWords(const Hypothesis& other, const Hypothesis& caption,
                                              int offset) {
    std::vector<std::pair<int, int>> starts;
    for (const CaptionWord& word : caption.words) {
        const int length = static_cast<int>(toQString(word.word).size());
        starts.emplace_back(offset, length);
        offset += length + 1;
    }
    std::vector<std::pair<int, int>> changed;
    for (const AlignedWords& pair : alignWords(other.tokens(), caption.tokens()))
        if (pair.second && !pair.same)
            changed.push_back(starts[*pair.second]);
    return changed;
}

} // namespace

CaptionRows::CaptionRows(QWidget* parent) : BarPanel(parent) {
    setInset(0);
    list().setChoosable(true);
    connect(&list(), &BarList::chosen, this, &CaptionRows::chosen);
}

void CaptionRows::show(const QString& heading, const QVector<Row>& rows, int marked) {
    double largest = 1e-9;
    for (const Row& row : rows)
        largest = std::max(largest, probabilityPerWord(row.caption));
    std::vector<BarRow> bars;
    for (const Row& row : rows) {
        const double probability = probabilityPerWord(row.caption);
        const QString name = tr("%1: ", "name of a caption before its words").arg(row.name);
        BarRow bar;
        bar.text = name + toQString(row.caption.caption());
        bar.number = percentText(probability);
        bar.value = probability / largest;
        bar.marked = static_cast<int>(bars.size()) == marked;
        bar.tool_tip = tr("Probability per word (geometric mean): %1. Choose the caption to see its maps.")
                           .arg(bar.number);
        if (!bars.empty())
            bar.emphasis = changedWords(rows.front().caption, row.caption, static_cast<int>(name.size()));
        bars.push_back(std::move(bar));
    }
    showRows(heading, std::move(bars));
}

} // namespace saccade::ui
