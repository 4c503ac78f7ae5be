#pragma once

#include "ui/common/flow_layout.h"

#include <QPointF>

#include <optional>

class QLabel;

namespace saccade::ui {

class CaptionState;
class ColourBar;

/// A row that explains the colours over the image, and shows the value under the pointer.
class HeatLegend : public FlowRow {
    Q_OBJECT

public:
    explicit HeatLegend(CaptionState& state, QWidget* parent = nullptr);

    QString title() const;
    QString value() const;

    /// Connect to Canvas::pointed().
    void point(std::optional<QPointF> original_pixel, std::optional<double> attention);

    /// Connect to Canvas::unseenLabelled(): else the legend explains the veil.
    void setUnseenLabelled(bool labelled);

private:
    QWidget* buildUnseen();
    void refresh();

    CaptionState& state_;
    QLabel* title_;
    QLabel* swatch_;
    ColourBar* bar_;
    QLabel* value_;
    QWidget* unseen_; ///< what the veil means
    bool unseen_labelled_ = false;
    bool shown_ = false; ///< whether a map is shown
};

} // namespace saccade::ui
