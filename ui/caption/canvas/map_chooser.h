#pragma once

#include "core/result/attention_maps.h"

#include <QWidget>

class QComboBox;

namespace saccade::ui {

class CaptionState;

/// Which layer and head of the attention is drawn, or the mean or maximum of several. Hidden where a model
/// has one map per word.
class MapChooser : public QWidget {
    Q_OBJECT

public:
    explicit MapChooser(CaptionState& state, QWidget* parent = nullptr);

private:
    void offer();
    void readState();
    void writeState();

    CaptionState& state_;
    AttentionLayout layout_; ///< that is offered
    QComboBox* layer_;
    QComboBox* head_;
};

} // namespace saccade::ui
