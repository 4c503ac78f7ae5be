#include "ui/caption/panels/region_panel.h"

#include "ui/common/convert.h"
#include "ui/common/icons.h"
#include "ui/common/number_text.h"
#include "ui/common/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace saccade::ui {

double evenShare(const Geometry& geometry, const QRectF& original_pixels) {
    const cv::Rect2d& region = geometry.region;
    const QRectF seen(region.x, region.y, region.width, region.height);
    const QRectF inside = seen.intersected(original_pixels.normalized());
    return seen.isEmpty() ? 0 : inside.width() * inside.height() / (seen.width() * seen.height());
}

RegionPanel::RegionPanel(CaptionState& state, Share share, QWidget* parent)
    : BarPanel(parent), state_(state), share_(std::move(share)),
      clear_(new QPushButton(icon(QStringLiteral("close")), tr("Clear recta&ngle"), this)) {
    auto* line = new QHBoxLayout;
    line->setContentsMargins(spacing::normal, 0, spacing::normal, 0);
    line->addWidget(clear_);
    line->addStretch();
    column().insertLayout(1, line); // above the list, which may be long
    list().setChoosable(true);
    connect(clear_, &QPushButton::clicked, &state_, [this] { state_.setRegion(std::nullopt); });
    connect(&list(), &BarList::chosen, &state_, [this](int row) { state_.holdWord(wordOfRow(row)); });
    connect(&list(), &BarList::hovered, &state_, [this](int row) { state_.hoverWord(wordOfRow(row)); });
    connect(&state_, &CaptionState::regionChanged, this, &RegionPanel::refresh);
    connect(&state_, &CaptionState::wordsChanged, this, &RegionPanel::refresh);
    connect(&state_, &CaptionState::shownWordChanged, this, &RegionPanel::mark);
    refresh();
}

int RegionPanel::wordOfRow(int row) const {
    return row >= 0 && row < static_cast<int>(ranking_.size()) ? ranking_[static_cast<std::size_t>(row)]
                                                               : CaptionState::no_word;
}

void RegionPanel::refresh() {
    const QString heading = tr("Words that looked at the rectangle");
    ranking_.clear();
    clear_->setVisible(state_.region().has_value());
    if (!state_.region()) {
        showHint(heading,
                 tr("Drag a rectangle on the image with Shift held down to ask which words looked there."));
        return;
    }
    const QRectF rectangle = state_.region()->normalized();
    const double even = evenShare(state_.result().geometry, rectangle);
    if (state_.words().empty())
        showHint(heading, tr("The words are ranked here as soon as there is a caption."));
    else if (even <= 0)
        showHint(heading,
                 tr("The model sees nothing of this rectangle: it lies outside the part of the image that "
                    "is given to the network."));
    else
        showRanking(heading, rectangle, even);
}

void RegionPanel::showRanking(const QString& heading, const QRectF& rectangle, double even) {
    const std::vector<CaptionWord>& words = state_.words();
    std::vector<double> shares(words.size());
    if (share_)
        std::transform(words.begin(), words.end(), shares.begin(),
                       [&](const CaptionWord& word) { return share_(word, rectangle); });
    ranking_.resize(words.size());
    std::iota(ranking_.begin(), ranking_.end(), 0);
    const auto shareOf = [&](int index) { return shares[static_cast<std::size_t>(index)]; };
    std::stable_sort(ranking_.begin(), ranking_.end(),
                     [&](int first, int second) { return shareOf(first) > shareOf(second); });
    // The longest bar fills the row, and the mark of uniform attention stays inside it.
    const double whole = std::max(shareOf(ranking_.front()), even);
    std::vector<BarRow> rows;
    for (const int index : ranking_) {
        const double share = shareOf(index);
        BarRow row;
        row.text = toQString(words[static_cast<std::size_t>(index)].word);
        row.number = tr("%1, %2 × even").arg(percentText(share), decimalText(share / even, 1));
        row.value = share / whole;
        row.tick = even / whole;
        row.tool_tip =
            tr("%1 of the attention of “%2” lies in the rectangle. Attention that is the same everywhere "
               "would put %3 there (the mark on the bar).")
                .arg(percentText(share), row.text, percentText(even));
        row.marked = index == state_.heldWord();
        rows.push_back(std::move(row));
    }
    showRows(heading, std::move(rows));
}

void RegionPanel::mark() {
    const auto held = std::find(ranking_.begin(), ranking_.end(), state_.heldWord());
    list().setMarked(held == ranking_.end() ? -1 : static_cast<int>(held - ranking_.begin()));
}

} // namespace saccade::ui
