#pragma once

#include <QWidget>

namespace saccade::ui {

class CaptionState;

/// Tells what the bars under the words of a WordStrip mean; without a gate where the model has none, and
/// empty while there are no words.
class WordLegend : public QWidget {
    Q_OBJECT

public:
    explicit WordLegend(CaptionState& state, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    CaptionState& state_;
    QStringList names_; ///< as the bars lie, from the upper one
};

} // namespace saccade::ui
