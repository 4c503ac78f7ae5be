#include "ui/explore/other_explanations.h"

#include "core/result/map_agreement.h"
#include "ui/caption/state/caption_state.h"
#include "ui/common/convert.h"
#include "ui/common/engine_texts.h"
#include "ui/common/note_label.h"
#include "ui/common/number_text.h"
#include "ui/explore/word_bars.h"

#include <QVBoxLayout>

#include <algorithm>

namespace saccade::ui {
namespace {

bool isEmpty(const ExplanationMap& map) {
    return std::all_of(map.weights.begin(), map.weights.end(), [](float weight) { return weight == 0; });
}

} // namespace

OtherExplanations::OtherExplanations(ExploreService& service, const QuestionParts& parts, QWidget* parent)
    : Question(parts, parent), service_(service), bars_(new WordBars(this)), note_(new NoteLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::normal);
    column->addWidget(bars_);
    column->addWidget(note_);
    bars_->list().setChoosable(true);
    setFocusProxy(&bars_->list());
    connect(&bars_->list(), &BarList::chosen, this, &OtherExplanations::showMap);
}

void OtherExplanations::cancel() {
    service_.cancel();
}

void OtherExplanations::renew() {
    explained_.reset();
    maps_.clear();
    takeWord();
}

void OtherExplanations::takeWord() {
    const std::optional<std::size_t> at = word();
    if (!at) {
        if (!explained_)
            bars_->showHint(tr("Explanations"), hasCaption() ? tr("Click a word of the caption.")
                                                             : tr("There is no caption yet."));
        return;
    }
    if (static_cast<int>(*at) != heldWord() || at == explained_)
        return;
    explained_ = at;
    start();
}

void OtherExplanations::start() {
    maps_.clear();
    shown_ = 0;
    showAsked();
    const std::vector<std::string> names = possibleNames();
    note_->say(tr("Explaining…"));
    service_.explain(
        {image(), caption().tokens(), *explained_}, names, [this](const ExplanationMap& map) { take(map); },
        [this](const QString& reason) { note_->say(reason, ThemeColour::Bad); });
}

/// Of the explanations that this model's decoder can give.
std::vector<std::string> OtherExplanations::possibleNames() const {
    return explanationsFor(service_.explanations(), caption().words.front().attention.layers);
}

void OtherExplanations::take(const ExplanationMap& map) {
    maps_.push_back(map);
    if (maps_.size() == possibleNames().size())
        note_->say({});
    list();
}

ExplanationName OtherExplanations::nameOf(const ExplanationMap& map) const {
    const std::vector<ExplanationName> names = service_.explanations();
    return *std::find_if(names.begin(), names.end(),
                         [&](const ExplanationName& each) { return each.name == map.explanation; });
}

void OtherExplanations::list() {
    std::vector<BarRow> rows;
    for (std::size_t i = 0; i < maps_.size(); ++i) {
        const ExplanationName name = nameOf(maps_[i]);
        BarRow row;
        row.text = engineText(name.label);
        row.tool_tip = engineText(name.help);
        if (isEmpty(maps_[i])) {
            row.number = tr("finds nothing");
        } else {
            row.value = topOverlap(maps_.front().weights, maps_[i].weights);
            row.number = tr("%1, rank correlation %2")
                             .arg(percentText(row.value),
                                  decimalText(rankCorrelation(maps_.front().weights, maps_[i].weights), 2));
        }
        row.marked = static_cast<int>(i) == shown_;
        rows.push_back(std::move(row));
    }
    bars_->showRows(tr("Explanations of “%1”").arg(toQString(caption().words[*explained_].word)),
                    std::move(rows));
}

/// In place of the word's attention.
void OtherExplanations::showMap(int row) {
    shown_ = row;
    const ExplanationMap& map = maps_[static_cast<std::size_t>(row)];
    CaptionResult result = askedResult();
    Hypothesis shown = caption();
    shown.words[*explained_].attention = {1, map.rows, map.columns, map.weights};
    result.hypotheses = {shown};
    show(result, static_cast<int>(*explained_));
    if (row > 0)
        state().setMapName(engineText(nameOf(map).label));
    list();
}

} // namespace saccade::ui
