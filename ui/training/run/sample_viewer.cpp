#include "ui/training/run/sample_viewer.h"

#include "ui/common/flow_layout.h"
#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/training/run/epoch_export_bar.h"
#include "ui/training/run/epoch_exporter.h"
#include "ui/training/run/epoch_slider.h"
#include "ui/training/run/sample_card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace saccade::ui {
namespace {

constexpr std::chrono::milliseconds epoch_duration{700};
constexpr int minimum_side = 120; ///< of a picture, in pixels
constexpr int maximum_side = 480;

} // namespace

SampleViewer::SampleViewer(SettingsStore& settings, QWidget* parent)
    : QWidget(parent), settings_(settings), play_(new QToolButton(this)), slider_(new EpochSlider(this)),
      place_(new QLabel(this)), newest_(new QToolButton(this)), to_best_(new QToolButton(this)),
      export_(new QToolButton(this)), exporter_(new EpochExporter(this)), scroll_(new QScrollArea(this)),
      row_(new QWidget), thread_(QStringLiteral("pinned images"), 5) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(buildTools());
    column->addWidget(buildCards(), 1);
    timer_.setInterval(epoch_duration);
    connect(&timer_, &QTimer::timeout, this, &SampleViewer::playOn);
    connect(slider_, &QSlider::valueChanged, this, [this](int index) {
        if (!changing_)
            moveTo(std::next(epochs_.begin(), index)->first);
    });
    connect(&settings_, &SettingsStore::changed, this, &SampleViewer::applyHeat);
    applyHeat();
    showState();
}

SampleViewer::~SampleViewer() = default;

QWidget* SampleViewer::buildTools() {
    auto* tools = new FlowRow(this);
    auto* title = new QLabel(tr("&Pinned images"), tools);
    title->setBuddy(slider_);
    makeBold(*title);
    play_->setIcon(icon(QStringLiteral("play")));
    play_->setAutoRaise(true);
    play_->setCheckable(true);
    play_->setToolTip(tr("Play through the epochs: see attention form."));
    play_->setAccessibleName(tr("Play through the epochs"));
    slider_->setAccessibleName(tr("Epoch"));
    slider_->setPageStep(1);
    newest_->setText(tr("Newest"));
    newest_->setToolTip(tr("Show the newest epoch, now and as they come."));
    to_best_->setText(tr("Best"));
    to_best_->setToolTip(tr("Show the best epoch: the green mark below the slider."));
    place_->setMinimumWidth(12 * fontMetrics().averageCharWidth());
    tools->add(title);
    tools->addTogether({play_, slider_});
    tools->addTogether({place_, to_best_, newest_});
    export_->setIcon(icon(QStringLiteral("export")));
    export_->setAutoRaise(true);
    export_->setToolTip(tr("Save a pinned image over the epochs as an animation"));
    export_->setAccessibleName(export_->toolTip());
    export_->setMenu(new QMenu(export_));
    export_->setPopupMode(QToolButton::InstantPopup);
    export_->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    tools->add(export_);
    tools->add(new EpochExportBar(*exporter_, tools));
    connectExport();
    connect(play_, &QToolButton::clicked, this, &SampleViewer::play);
    connect(to_best_, &QToolButton::clicked, this, [this] {
        if (best_)
            moveTo(*best_);
    });
    connect(newest_, &QToolButton::clicked, this, [this] {
        followNewest();
        Q_EMIT newestFollowed();
    });
    return tools;
}

QWidget* SampleViewer::buildCards() {
    auto* cards = new QHBoxLayout(row_);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(spacing::normal);
    cards->addStretch();
    scroll_->setWidgetResizable(true);
    scroll_->setWidget(row_);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setMinimumHeight(4 * fontMetrics().height());
    scroll_->installEventFilter(this);
    return scroll_;
}

bool SampleViewer::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        sizeCards();
    return QWidget::eventFilter(watched, event);
}

/// Pictures as large as the height allows, with room for the bar that scrolls, whether it is there or not;
/// what is left of the width goes to the captions.
void SampleViewer::sizeCards() {
    const auto shown = static_cast<int>(std::count_if(
        cards_.begin(), cards_.end(), [](const SampleCard* card) { return !card->isHidden(); }));
    if (shown == 0)
        return;
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int width = (scroll_->width() - (shown - 1) * row_->layout()->spacing()) / shown;
    for (SampleCard* card : cards_) {
        const int side =
            std::clamp(scroll_->height() - bar - card->frameHeight(), minimum_side, maximum_side);
        card->setPictureSide(side, std::min(width, side * 3 / 2));
    }
}

void SampleViewer::applyHeat() {
    const Settings& now = settings_.get();
    for (SampleCard* card : cards_)
        card->setHeat(now.heat, now.opacity);
}

void SampleViewer::clear() {
    play(false);
    epochs_.clear();
    step_.reset();
    steps_come_ = false;
    chosen_.reset();
    previewed_.reset();
    best_.reset();
    scores_.clear();
    showState();
}

void SampleViewer::setBest(std::optional<int> epoch) {
    if (epoch == best_)
        return;
    best_ = epoch;
    showState();
}

void SampleViewer::add(int epoch, const QVector<CaptionResult>& samples) {
    epochs_[epoch] = samples;
    if (!steps_come_)
        step_.reset();
    if (shown_ == epoch)
        shown_ = 0; // written anew
    showState();
}

void SampleViewer::showStep(std::int64_t step, const QVector<CaptionResult>& samples) {
    step_ = Step{step, samples};
    steps_come_ = true;
    showState();
}

void SampleViewer::forgetAfter(int epoch) {
    const auto first = epochs_.upper_bound(epoch);
    if (first == epochs_.end())
        return;
    epochs_.erase(first, epochs_.end());
    if (shown_ > epoch)
        shown_ = 0;
    showState();
}

int SampleViewer::epoch() const {
    return shown_;
}

int SampleViewer::nearest(int epoch) const {
    if (epochs_.empty())
        return 0;
    const auto after = epochs_.upper_bound(epoch);
    return after == epochs_.begin() ? after->first : std::prev(after)->first;
}

void SampleViewer::chooseEpoch(int epoch) {
    chosen_ = nearest(epoch);
    previewed_.reset();
    showState();
}

void SampleViewer::followNewest() {
    play(false);
    chosen_.reset();
    previewed_.reset();
    showState();
}

void SampleViewer::preview(std::optional<int> epoch) {
    previewed_ = epoch;
    showState();
}

void SampleViewer::moveTo(int epoch) {
    play(false);
    chooseEpoch(epoch);
    Q_EMIT epochChosen(epoch);
}

void SampleViewer::play(bool on) {
    on = on && epochs_.size() > 1;
    play_->setChecked(on);
    play_->setIcon(icon(on ? QStringLiteral("pause") : QStringLiteral("play")));
    if (!on) {
        timer_.stop();
        return;
    }
    if (shown_ == epochs_.rbegin()->first)
        chooseEpoch(epochs_.begin()->first);
    else
        chooseEpoch(shown_);
    Q_EMIT epochChosen(shown_);
    timer_.start();
}

void SampleViewer::playOn() {
    const auto next = epochs_.upper_bound(chosen_.value_or(0));
    if (next == epochs_.end()) {
        play(false);
        return;
    }
    chooseEpoch(next->first);
    Q_EMIT epochChosen(next->first);
}

QString SampleViewer::titleOf(int epoch) const {
    const int newest = epochs_.rbegin()->first;
    return (epoch == best_ ? tr("Epoch %1 of %2, the best") : tr("Epoch %1 of %2")).arg(epoch).arg(newest);
}

/// Brings the widgets to what the members say.
void SampleViewer::showState() {
    changing_ = true;
    const int newest = epochs_.empty() ? 0 : epochs_.rbegin()->first;
    const int wanted = nearest(previewed_.value_or(chosen_.value_or(newest)));
    slider_->setRange(0, std::max(0, static_cast<int>(epochs_.size()) - 1));
    slider_->setValue(
        epochs_.empty() ? 0 : static_cast<int>(std::distance(epochs_.begin(), epochs_.find(wanted))));
    slider_->setEnabled(epochs_.size() > 1);
    play_->setEnabled(epochs_.size() > 1);
    export_->setEnabled(epochs_.size() > 1);
    newest_->setVisible(chosen_.has_value());
    const bool of_step = step_ && !previewed_ && !chosen_;
    place_->setText(of_step ? tr("After step %1").arg(QLocale().toString(static_cast<qlonglong>(step_->step)))
                    : epochs_.empty() ? tr("Captions and attention appear here after the first epoch.")
                                      : titleOf(wanted));
    const auto best = best_ ? epochs_.find(*best_) : epochs_.end();
    slider_->setMark(best == epochs_.end()
                         ? std::nullopt
                         : std::optional(static_cast<int>(std::distance(epochs_.begin(), best))));
    to_best_->setVisible(best != epochs_.end() && (of_step || wanted != best->first));
    changing_ = false;
    if (of_step) {
        shown_ = 0;
        showSamples(step_->samples);
    } else if (wanted != shown_ || wanted == 0) {
        showEpoch(wanted);
    }
}

void SampleViewer::showEpoch(int epoch) {
    shown_ = epoch;
    const auto found = epochs_.find(epoch);
    showSamples(found == epochs_.end() ? QVector<CaptionResult>() : found->second);
}

void SampleViewer::showSamples(const QVector<CaptionResult>& samples) {
    const auto count = static_cast<std::size_t>(samples.size());
    while (cards_.size() < count) {
        auto* card = new SampleCard(thread_, row_);
        card->setHeat(settings_.get().heat, settings_.get().opacity);
        connect(card, &SampleCard::menuRequested, this,
                [this, index = cards_.size()](const QPoint& on_screen) { openMenu(index, on_screen); });
        static_cast<QHBoxLayout*>(row_->layout())
            ->insertWidget(static_cast<int>(cards_.size()), card, 0, Qt::AlignTop);
        cards_.push_back(card);
    }
    for (std::size_t i = 0; i < cards_.size(); ++i) {
        cards_[i]->setVisible(i < count);
        if (i < count)
            cards_[i]->setSample(samples[static_cast<qsizetype>(i)]);
    }
    sizeCards();
}

} // namespace saccade::ui
