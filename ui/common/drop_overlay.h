#pragma once

#include <QWidget>

namespace saccade::ui {

/// Covers its parent while something is dragged over it, and says what a drop would do.
class DropOverlay : public QWidget {
    Q_OBJECT

public:
    explicit DropOverlay(QWidget* parent);

    void appear(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text_;
};

} // namespace saccade::ui
