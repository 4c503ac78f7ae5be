#include "ui/explore/object_check.h"

#include "core/base/error.h"
#include "core/metrics/object_names.h"
#include "core/metrics/word_class.h"
#include "core/result/attention_grid.h"
#include "ui/caption/canvas/canvas.h"
#include "ui/caption/canvas/canvas_brush.h"
#include "ui/caption/state/caption_state.h"
#include "ui/common/convert.h"
#include "ui/common/note_label.h"
#include "ui/common/number_text.h"
#include "ui/explore/brush_controls.h"
#include "ui/explore/marked_cells.h"
#include "ui/explore/word_bars.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace saccade::ui {
namespace {

constexpr float some = 1e-3F; ///< of a cell; anything less is rounding

/// The objects that a word of the caption names among those that are outlined.
std::vector<std::size_t> namedBy(const Hypothesis& caption, std::size_t word,
                                 const ImageInstances& outlines) {
    std::set<std::string> categories;
    for (const InstanceObject& object : outlines.objects)
        categories.insert(object.category);
    std::vector<std::size_t> objects;
    for (const ObjectWord& each : objectWords(caption.tokens(), ObjectNames(categories)))
        if (each.word == word)
            for (std::size_t i = 0; i < outlines.objects.size(); ++i)
                if (std::find(each.categories.begin(), each.categories.end(), outlines.objects[i].category) !=
                    each.categories.end())
                    objects.push_back(i);
    return objects;
}

} // namespace

ObjectCheck::ObjectCheck(ExploreService& service, const QuestionParts& parts, QWidget* parent)
    : Question(parts, parent), service_(service), brush_(new CanvasBrush(this)),
      controls_(new BrushControls(*brush_, this)), note_(new NoteLabel(this)),
      keep_(new QPushButton(tr("Keep"), this)), bars_(new WordBars(this)),
      copy_(new QPushButton(tr("Copy as CSV"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::normal);
    column->addWidget(controls_);
    column->addWidget(note_);
    column->addWidget(keep_, 0, Qt::AlignLeft);
    column->addWidget(bars_);
    column->addWidget(copy_, 0, Qt::AlignLeft);
    keep_->setToolTip(tr("Keep this result in the list below while the caption is on show"));
    controls_->setMode(CanvasBrush::Mode::Box);
    brush_->setReplacing(true);
    canvas().setBrush(brush_);
    connect(brush_, &CanvasBrush::changed, this, &ObjectCheck::refresh);
    connect(controls_, &BrushControls::outlinesKnown, this, &ObjectCheck::markNamed);
    connect(keep_, &QPushButton::clicked, this, &ObjectCheck::keep);
    connect(copy_, &QPushButton::clicked, this, &ObjectCheck::copy);
}

void ObjectCheck::cancel() {
    service_.cancel();
}

void ObjectCheck::leave() {
    canvas().setBrush(nullptr);
}

void ObjectCheck::renew() {
    kept_.clear();
    marked_for_.reset();
    brush_->setImageSize(state().originalSize());
    controls_->offerOutlines(service_, image());
    list();
    takeWord();
}

/// A word that is merely pointed at does not change what is marked.
void ObjectCheck::takeWord() {
    const std::optional<std::size_t> at = word();
    if (at && static_cast<int>(*at) == heldWord() && at != marked_for_)
        markNamed();
    refresh();
}

/// Where the dataset outlines what the held word names, that is marked.
void ObjectCheck::markNamed() {
    if (!word() || static_cast<int>(*word()) != heldWord() || !hasCaption())
        return;
    marked_for_ = word();
    const std::vector<std::size_t> objects = namedBy(caption(), *word(), controls_->outlines());
    if (!objects.empty())
        controls_->mark(objects);
    else if (marked_by_word_)
        brush_->clear();
    marked_by_word_ = !objects.empty();
}

std::optional<ObjectCheck::Check> ObjectCheck::check() const {
    if (!word() || brush_->isEmpty())
        return std::nullopt;
    const CaptionWord& named = caption().words[*word()];
    if (named.attention.maps == 0)
        return std::nullopt;
    const std::vector<float> marked =
        markedCells(*brush_, askedResult().geometry, named.attention.rows, named.attention.columns);
    Check check{toQString(named.word)};
    try {
        const cv::Mat map = attentionGrid(named.attention);
        for (std::size_t i = 0; i < marked.size(); ++i) {
            check.mass += static_cast<double>(map.at<float>(static_cast<int>(i))) * marked[i];
            check.even += static_cast<double>(marked[i]) / static_cast<double>(marked.size());
        }
        const auto peak = std::max_element(map.begin<float>(), map.end<float>()) - map.begin<float>();
        check.pointed = marked[static_cast<std::size_t>(peak)] > some;
    } catch (const Error&) {
        return std::nullopt; // broken attention is nowhere
    }
    return check.even > 0 ? std::optional(check) : std::nullopt;
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
        note_->say(tr("Drag a rectangle around what “%1” speaks of, or paint over it.")
                       .arg(toQString(caption().words[*word()].word)));
    else
        note_->say((now->pointed
                        ? tr("%1 of the attention of “%2” lies in the marked part, %3 × even. Its strongest "
                             "place lies inside.")
                        : tr("%1 of the attention of “%2” lies in the marked part, %3 × even. Its strongest "
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
