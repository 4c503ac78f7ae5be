#include "ui/explore/brush_controls.h"

#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

namespace saccade::ui {

BrushControls::BrushControls(CanvasBrush& brush, QWidget* parent)
    : QWidget(parent), brush_(brush), undo_(new QPushButton(tr("Undo"), this)),
      clear_(new QPushButton(tr("Clear"), this)) {
    auto* modes = new FlowRow(this, spacing::small);
    auto* group = new QButtonGroup(this);
    const std::pair<CanvasBrush::Mode, QString> all[] = {{CanvasBrush::Mode::Paint, tr("Brush")},
                                                         {CanvasBrush::Mode::Erase, tr("Eraser")},
                                                         {CanvasBrush::Mode::Box, tr("Rectangle")}};
    for (const auto& [mode, text] : all) {
        auto* button = new QPushButton(text, modes);
        button->setCheckable(true);
        button->setChecked(mode == brush.mode());
        group->addButton(button, static_cast<int>(mode));
        modes->add(button);
    }
    modes->add(undo_);
    modes->add(clear_);
    auto* size = new QSlider(Qt::Horizontal, this);
    size->setRange(3, 50);
    size->setValue(static_cast<int>(100 * brush.size()));
    size->setAccessibleName(tr("Brush size"));
    auto* label = new QLabel(tr("Si&ze"), this);
    label->setBuddy(size);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(size, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::small);
    column->addWidget(modes);
    column->addLayout(line);
    connect(group, &QButtonGroup::idClicked, this,
            [this](int mode) { brush_.setMode(static_cast<CanvasBrush::Mode>(mode)); });
    connect(size, &QSlider::valueChanged, this, [this](int percent) { brush_.setSize(percent / 100.0); });
    connect(undo_, &QPushButton::clicked, &brush, &CanvasBrush::undo);
    connect(clear_, &QPushButton::clicked, &brush, &CanvasBrush::clear);
    connect(&brush, &CanvasBrush::changed, this, &BrushControls::refresh);
    refresh();
}

void BrushControls::refresh() {
    undo_->setEnabled(brush_.canUndo());
    clear_->setEnabled(brush_.canUndo());
}

} // namespace saccade::ui
