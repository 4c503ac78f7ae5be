#include "ui/explore/brush_controls.h"

#include "ui/caption/state/explore_service.h"
#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

#include <utility>

namespace saccade::ui {

namespace {

/// As wide as its text needs: three stand on a line of the panel.
void narrow(QPushButton& button) {
    button.setMaximumWidth(button.fontMetrics().horizontalAdvance(button.text()) + 3 * spacing::normal);
}

} // namespace

BrushControls::BrushControls(CanvasBrush& brush, QWidget* parent)
    : QWidget(parent), brush_(brush), undo_(new QPushButton(tr("Undo"), this)),
      clear_(new QPushButton(tr("Clear"), this)), modes_(new QButtonGroup(this)),
      objects_(new QComboBox(this)) {
    auto* modes = new FlowRow(this, spacing::small);
    const std::pair<CanvasBrush::Mode, QString> all[] = {{CanvasBrush::Mode::Paint, tr("Brush")},
                                                         {CanvasBrush::Mode::Erase, tr("Eraser")},
                                                         {CanvasBrush::Mode::Box, tr("Rectangle")}};
    for (const auto& [mode, text] : all) {
        auto* button = new QPushButton(text, modes);
        button->setCheckable(true);
        button->setChecked(mode == brush.mode());
        modes_->addButton(button, static_cast<int>(mode));
        modes->add(button);
        narrow(*button);
    }
    auto* changes = new FlowRow(this, spacing::small);
    for (QPushButton* button : {undo_, clear_}) {
        changes->add(button);
        narrow(*button);
    }
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
    column->addWidget(changes);
    column->addLayout(line);
    column->addWidget(objects_);
    connect(modes_, &QButtonGroup::idClicked, this,
            [this](int mode) { brush_.setMode(static_cast<CanvasBrush::Mode>(mode)); });
    connect(size, &QSlider::valueChanged, this, [this](int percent) { brush_.setSize(percent / 100.0); });
    connect(undo_, &QPushButton::clicked, &brush, &CanvasBrush::undo);
    connect(clear_, &QPushButton::clicked, &brush, &CanvasBrush::clear);
    objects_->setAccessibleName(tr("Objects that the dataset outlines"));
    objects_->setObjectName(QStringLiteral("outlined_objects"));
    objects_->hide();
    connect(objects_, &QComboBox::activated, this, &BrushControls::markChosen);
    connect(&brush, &CanvasBrush::changed, this, &BrushControls::refresh);
    refresh();
}

void BrushControls::setMode(CanvasBrush::Mode mode) {
    brush_.setMode(mode);
    modes_->button(static_cast<int>(mode))->setChecked(true);
}

void BrushControls::refresh() {
    undo_->setEnabled(brush_.canUndo());
    clear_->setEnabled(brush_.canUndo());
}

void BrushControls::offerOutlines(ExploreService& service, const ImageSource& image) {
    takeOutlines({});
    service.outlines(image, [this](const ImageInstances& outlines) { takeOutlines(outlines); });
}

void BrushControls::takeOutlines(const ImageInstances& outlines) {
    outlines_ = outlines;
    entries_ = outlinedObjects(outlines_);
    objects_->clear();
    objects_->addItem(tr("Choose an outlined object…"));
    for (const OutlinedObjects& entry : std::as_const(entries_))
        objects_->addItem(entry.name);
    objects_->setVisible(!entries_.isEmpty());
    if (!entries_.isEmpty())
        Q_EMIT outlinesKnown();
}

/// The first entry is the invitation to choose.
void BrushControls::markChosen(int entry) {
    if (entry > 0)
        mark(entries_[entry - 1].objects);
}

void BrushControls::mark(const std::vector<std::size_t>& objects) {
    if (brush_.mask().isNull())
        return;
    brush_.setMask(outlineMask(outlines_, objects, brush_.mask().size()));
}

} // namespace saccade::ui
