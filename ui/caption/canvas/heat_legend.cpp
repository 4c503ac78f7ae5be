#include "ui/caption/canvas/heat_legend.h"

#include "core/figure/veil.h"
#include "ui/caption/canvas/attention_layer.h"
#include "ui/caption/state/caption_state.h"
#include "ui/common/colour_bar.h"
#include "ui/common/convert.h"
#include "ui/common/heat_swatch.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace saccade::ui {

namespace {

/// As wide as the line allows, whatever the word, so that nothing moves when the word changes.
class Title : public QLabel {
public:
    explicit Title(QWidget* parent) : QLabel(parent) {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    QSize sizeHint() const override {
        return {26 * fontMetrics().averageCharWidth(), QLabel::sizeHint().height()};
    }
    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

} // namespace

HeatLegend::HeatLegend(CaptionState& state, QWidget* parent)
    : FlowRow(parent), state_(state), title_(new Title(this)), swatch_(new QLabel(this)),
      bar_(new ColourBar(this)), value_(new QLabel(this)), unseen_(buildUnseen()) {
    title_->setTextFormat(Qt::PlainText); // words come from the model's vocabulary
    value_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    bar_->setMaximumWidth(60 * fontMetrics().averageCharWidth());
    addTogether({swatch_, title_});
    add(bar_);
    add(unseen_);
    add(value_);
    const QSize swatch(2 * fontMetrics().height(), fontMetrics().height());
    swatch_->setPixmap(QPixmap::fromImage(heatSwatch(HeatStyle::Outline, swatch, devicePixelRatioF())));
    connect(&state, &CaptionState::shownWordChanged, this, &HeatLegend::refresh);
    connect(&state, &CaptionState::wordsChanged, this, &HeatLegend::refresh);
    connect(&state, &CaptionState::imageChanged, this, &HeatLegend::refresh);
    connect(&state, &CaptionState::heatChanged, this, &HeatLegend::refresh);
    refresh();
}

QWidget* HeatLegend::buildUnseen() {
    auto* unseen = new QWidget(this);
    auto* picture = new QLabel(unseen);
    auto* text = new QLabel(tr("not seen by the model"), unseen);
    auto* row = new QHBoxLayout(unseen);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(picture);
    row->addWidget(text);
    const QSizeF size = QSizeF(1.5, 0.75) * fontMetrics().height() * devicePixelRatioF();
    QImage swatch = toImage(veilSwatch({qRound(size.width()), qRound(size.height())}));
    swatch.setDevicePixelRatio(devicePixelRatioF());
    picture->setPixmap(QPixmap::fromImage(swatch));
    unseen->hide();
    return unseen;
}

void HeatLegend::setUnseenLabelled(bool labelled) {
    if (labelled == unseen_labelled_)
        return;
    unseen_labelled_ = labelled;
    refresh();
}

QString HeatLegend::title() const {
    return title_->text();
}

QString HeatLegend::value() const {
    return value_->text();
}

void HeatLegend::point(std::optional<QPointF> original_pixel, std::optional<double> attention) {
    bar_->point(attention);
    if (attention)
        value_->setText(tr("Here: %1 × even").arg(ColourBar::number(*attention)));
    else
        value_->setText(original_pixel && shown_ ? tr("Here: not seen by the model") : QString());
}

void HeatLegend::refresh() {
    const std::optional<AttentionOverlay> overlay = shownOverlay(state_);
    shown_ = overlay.has_value();
    const bool outline = shown_ && overlay->options.style == HeatStyle::Outline;
    bar_->setVisible(shown_ && !outline);
    swatch_->setVisible(outline);
    unseen_->setVisible(shown_ && !unseen_labelled_ && !seesAll(overlay->geometry));
    value_->setMinimumWidth(
        shown_ ? fontMetrics().horizontalAdvance(tr("Here: %1 × even").arg(QStringLiteral("88.8"))) : 0);
    setAccessibleName(QString());
    if (!shown_) {
        value_->clear();
        title_->setText(state_.words().empty()
                            ? QString()
                            : tr("Point at a word to see where the model looked as it said it."));
        return;
    }
    const QString word = toQString(state_.words()[static_cast<std::size_t>(state_.shownWord())].word);
    const QString& name = state_.mapName();
    if (outline) {
        title_->setText(!name.isEmpty()
                            ? name
                            : tr("“%1”: the smallest region with %2 % of the attention")
                                  .arg(word, QLocale().toString(qRound(overlay->options.share * 100))));
        return;
    }
    title_->setText(name.isEmpty() ? tr("Attention of “%1”").arg(word) : name);
    const double even = overlay->evenWeight();
    const double floor = overlay->range.floor / even;
    const double ceiling = overlay->range.ceiling / even;
    bar_->setRange(overlay->options.style, floor, ceiling);
    setAccessibleName(tr("%1, from %2 to %3 times even attention")
                          .arg(title_->text(), ColourBar::number(floor), ColourBar::number(ceiling)));
}

} // namespace saccade::ui
