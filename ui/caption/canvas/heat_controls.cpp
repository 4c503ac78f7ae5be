#include "ui/caption/canvas/heat_controls.h"

#include "ui/caption/canvas/map_chooser.h"
#include "ui/caption/state/caption_state.h"
#include "ui/common/heat_swatch.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace saccade::ui {
namespace {

void addChoice(QComboBox& box, const QIcon& picture, const QString& name, const QString& tip, int value) {
    box.addItem(picture, name, value);
    box.setItemData(box.count() - 1, tip, Qt::ToolTipRole);
}

void choose(QComboBox& box, int value) {
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(box.findData(value));
    box.setToolTip(box.currentData(Qt::ToolTipRole).toString());
}

} // namespace

HeatControls::HeatControls(CaptionState& state, QWidget* parent)
    : FlowRow(parent, spacing::small), state_(state), style_(new QComboBox(this)),
      scale_(new QComboBox(this)), cells_(new QToolButton(this)),
      opacity_(new QSlider(Qt::Horizontal, this)) {
    buildStyle();
    buildScale();
    buildCells();
    buildOpacity();
    auto* opacity_label = new QLabel(tr("Opacit&y"), this);
    opacity_label->setBuddy(opacity_);
    for (QWidget* widget : std::initializer_list<QWidget*>{style_, scale_, cells_})
        add(widget);
    add(new MapChooser(state, this));
    addTogether({opacity_label, opacity_});
    connect(&state, &CaptionState::heatChanged, this, &HeatControls::readState);
    readState();
}

void HeatControls::buildStyle() {
    const QSize swatch(2 * fontMetrics().height(), fontMetrics().height() * 3 / 4);
    const auto add = [this, swatch](HeatStyle style, const QString& name, const QString& tip) {
        const QImage picture = heatSwatch(style, swatch, devicePixelRatioF());
        addChoice(*style_, QPixmap::fromImage(picture), name, tip, static_cast<int>(style));
    };
    style_->setIconSize(swatch);
    style_->setAccessibleName(tr("Style of the attention map"));
    add(HeatStyle::Bright, tr("Bright"),
        tr("As in the paper “Show, Attend and Tell”: the image is bright where the model looked and dark "
           "elsewhere."));
    add(HeatStyle::Viridis, tr("Viridis"),
        tr("Colours from dark blue over green to yellow, evenly graded and readable for people who see "
           "colours "
           "differently."));
    add(HeatStyle::Inferno, tr("Inferno"),
        tr("Colours from black over red to light yellow, evenly graded; they stay right when printed in "
           "grey."));
    add(HeatStyle::Outline, tr("Outline"),
        tr("The image keeps its colours, and a line goes round the smallest region that holds half of the "
           "attention."));
    connect(style_, &QComboBox::currentIndexChanged, this, &HeatControls::writeState);
}

void HeatControls::buildScale() {
    const auto add = [this](HeatScale scale, const QString& name, const QString& tip) {
        addChoice(*scale_, {}, name, tip, static_cast<int>(scale));
    };
    scale_->setAccessibleName(tr("Scale of the attention map"));
    add(HeatScale::Word, tr("Per word"),
        tr("Every word has a scale of its own, from its least to its most attended place. This shows the "
           "shape of every "
           "map, even of a faint one, but not which word looked more sharply."));
    add(HeatScale::Caption, tr("Per caption"),
        tr("All words of the caption share one scale that begins at zero. Words that looked at one place "
           "stand out "
           "against words that looked everywhere."));
    add(HeatScale::Absolute, tr("Absolute"),
        tr("The same scale for every image and model: full strength is ten times even attention. For "
           "comparing images "
           "and models."));
    connect(scale_, &QComboBox::currentIndexChanged, this, &HeatControls::writeState);
}

void HeatControls::buildCells() {
    cells_->setIcon(icon(QStringLiteral("grid")));
    cells_->setCheckable(true);
    cells_->setAutoRaise(true);
    cells_->setAccessibleName(tr("Show the cells of the grid"));
    cells_->setToolTip(
        tr("Show the true cells of the grid. The model gives one weight to each cell; otherwise "
           "they are smoothed into each other, which hides how coarse the grid is."));
    connect(cells_, &QToolButton::toggled, this, &HeatControls::writeState);
}

void HeatControls::buildOpacity() {
    opacity_->setRange(0, 100);
    opacity_->setPageStep(10);
    opacity_->setMaximumWidth(20 * fontMetrics().averageCharWidth());
    opacity_->setMinimumWidth(8 * fontMetrics().averageCharWidth());
    opacity_->setAccessibleName(tr("Opacity of the attention map"));
    connect(opacity_, &QSlider::valueChanged, this,
            [this](int percent) { state_.setOpacity(percent / 100.0); });
}

void HeatControls::readState() {
    const HeatOptions& heat = state_.heat();
    choose(*style_, static_cast<int>(heat.style));
    choose(*scale_, static_cast<int>(heat.scale));
    scale_->setEnabled(heat.style != HeatStyle::Outline); // an outline contains a share, whatever the scale
    const QSignalBlocker quiet_cells(cells_);
    cells_->setChecked(heat.interpolation == HeatInterpolation::Cells);
    const QSignalBlocker quiet_opacity(opacity_);
    const int percent = qRound(state_.opacity() * 100);
    opacity_->setValue(percent);
    opacity_->setToolTip(tr("Opacity of the map over the image: %1 %").arg(percent));
}

void HeatControls::writeState() {
    HeatOptions heat = state_.heat();
    heat.style = static_cast<HeatStyle>(style_->currentData().toInt());
    heat.scale = static_cast<HeatScale>(scale_->currentData().toInt());
    heat.interpolation = cells_->isChecked() ? HeatInterpolation::Cells : HeatInterpolation::Smooth;
    state_.setHeat(heat);
}

} // namespace saccade::ui
