#pragma once

#include <QWidget>

class QLabel;

namespace saccade::ui {

class CaptionState;

/// One line that says that a caption should be taken with care, and why; hidden if the model is sure of it.
class CaptionDoubts : public QWidget {
    Q_OBJECT

public:
    explicit CaptionDoubts(CaptionState& state, QWidget* parent = nullptr);

    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void paintSign();

    CaptionState& state_;
    QLabel* sign_;
    QLabel* text_;
};

} // namespace saccade::ui
