#pragma once

#include <QWidget>

class QLabel;

namespace saccade::ui {

class CaptionState;

/// One line that says that a caption is to be taken with care, and why; hidden for one that the model is sure
/// of.
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
