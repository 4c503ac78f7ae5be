#pragma once

#include "ui/common/flow_layout.h"

class QComboBox;
class QSlider;
class QToolButton;

namespace saccade::ui {

class CaptionState;

/// A row of controls for how attention is drawn; they read and change the state.
class HeatControls : public FlowRow {
    Q_OBJECT

public:
    explicit HeatControls(CaptionState& state, QWidget* parent = nullptr);

private:
    void buildStyle();
    void buildScale();
    void buildCells();
    void buildOpacity();
    void readState();
    void writeState();

    CaptionState& state_;
    QComboBox* style_;
    QComboBox* scale_;
    QToolButton* cells_;
    QSlider* opacity_;
};

} // namespace saccade::ui
