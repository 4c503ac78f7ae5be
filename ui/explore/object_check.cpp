#include "ui/explore/object_check.h"

#include "core/base/error.h"
#include "core/image/cell_span.h"
#include "core/result/attention_grid.h"
#include "core/result/region_attention.h"
#include "ui/caption/canvas/canvas.h"
#include "ui/caption/panels/region_panel.h"
#include "ui/caption/state/caption_state.h"
#include "ui/common/convert.h"
#include "ui/common/note_label.h"
#include "ui/common/number_text.h"
#include "ui/explore/word_bars.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace saccade::ui {
namespace {

/// The cell with the greatest weight, the first of equal ones, on the original image.
QRectF peakOf(const CaptionWord& word, const Geometry& geometry) {
    const cv::Mat map = attentionGrid(word.attention);
    const auto peak = std::max_element(map.begin<float>(), map.end<float>());
    const auto index = static_cast<int>(peak - map.begin<float>());
    const CellSpan down = cellSpan(index / map.cols, map.rows, geometry.grid_shift);
    const CellSpan across = cellSpan(index % map.cols, map.cols, geometry.grid_shift);
    const cv::Rect2d& region = geometry.region;
    return {region.x + across.begin * region.width, region.y + down.begin * region.height,
            (across.end - across.begin) * region.width, (down.end - down.begin) * region.height};
}

} // namespace

ObjectCheck::ObjectCheck(ExploreService&, const QuestionParts& parts, QWidget* parent)
    : Question(parts, parent), note_(new NoteLabel(this)), keep_(new QPushButton(tr("Keep"), this)),
      bars_(new WordBars(this)), copy_(new QPushButton(tr("Copy as CSV"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::normal);
    column->addWidget(note_);
    column->addWidget(keep_, 0, Qt::AlignLeft);
    column->addWidget(bars_);
    column->addWidget(copy_, 0, Qt::AlignLeft);
    keep_->setToolTip(tr("Keep this result in the list below while the caption is on show"));
    canvas().setSelecting(true);
    connect(&state(), &CaptionState::regionChanged, this, &ObjectCheck::refresh);
    connect(keep_, &QPushButton::clicked, this, &ObjectCheck::keep);
    connect(copy_, &QPushButton::clicked, this, &ObjectCheck::copy);
}

void ObjectCheck::leave() {
    canvas().setSelecting(false);
}

void ObjectCheck::renew() {
    kept_.clear();
    list();
    refresh();
}

void ObjectCheck::takeWord() {
    refresh();
}

std::optional<ObjectCheck::Check> ObjectCheck::check() const {
    if (!word() || !state().region())
        return std::nullopt;
    const CaptionWord& named = caption().words[*word()];
    const Geometry& geometry = askedResult().geometry;
    const QRectF rectangle = state().region()->normalized();
    Check check{toQString(named.word), 0, evenShare(geometry, rectangle), false};
    if (named.attention.maps == 0 || check.even <= 0)
        return std::nullopt;
    try {
        check.mass = attentionInRegion(named.attention, geometry,
                                       {rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height()});
        check.pointed = rectangle.intersects(peakOf(named, geometry));
    } catch (const Error&) {
        return std::nullopt; // broken attention is nowhere
    }
    return check;
}

void ObjectCheck::refresh() {
    if (!isOpen())
        return;
    const std::optional<Check> now = check();
    keep_->setEnabled(now.has_value());
    if (!hasCaption())
        note_->say(tr("There is no caption yet."));
    else if (!word())
        note_->say(tr("Click a word of the caption."));
    else if (!now)
        note_->say(
            tr("Drag a rectangle around what “%1” names.").arg(toQString(caption().words[*word()].word)));
    else
        note_->say((now->pointed
                        ? tr("%1 of the attention of “%2” lies in the rectangle, %3 × even. Its strongest "
                             "place lies inside.")
                        : tr("%1 of the attention of “%2” lies in the rectangle, %3 × even. Its strongest "
                             "place lies outside."))
                       .arg(percentText(now->mass), now->word, decimalText(now->mass / now->even, 1)),
                   now->pointed ? ThemeColour::Good : ThemeColour::Warning);
}

void ObjectCheck::keep() {
    if (const std::optional<Check> now = check())
        kept_ << *now;
    list();
}

void ObjectCheck::list() {
    copy_->setVisible(!kept_.isEmpty());
    bars_->setVisible(!kept_.isEmpty());
    double largest = 1;
    int pointed = 0;
    for (const Check& each : std::as_const(kept_)) {
        largest = std::max(largest, each.mass / each.even);
        pointed += each.pointed ? 1 : 0;
    }
    std::vector<BarRow> rows;
    for (const Check& each : std::as_const(kept_)) {
        BarRow row;
        row.text = each.word;
        row.number = each.pointed ? tr("%1 × even, inside").arg(decimalText(each.mass / each.even, 1))
                                  : tr("%1 × even, outside").arg(decimalText(each.mass / each.even, 1));
        row.value = each.mass / each.even / largest;
        row.tick = 1 / largest;
        rows.push_back(std::move(row));
    }
    bars_->showRows(tr("Kept: the strongest place lies inside for %1 of %2").arg(pointed).arg(kept_.size()),
                    std::move(rows));
}

void ObjectCheck::copy() {
    QString text = QStringLiteral("image,word,attention_mass,attention_mass_uniform,pointed\n");
    for (const Check& each : std::as_const(kept_))
        text += QStringLiteral("\"%1\",\"%2\",%3,%4,%5\n")
                    .arg(QString(image().name).replace(QLatin1Char('"'), QLatin1String("\"\"")), each.word)
                    .arg(each.mass, 0, 'f', 6)
                    .arg(each.even, 0, 'f', 6)
                    .arg(each.pointed ? 1 : 0);
    QGuiApplication::clipboard()->setText(text);
}

} // namespace saccade::ui
