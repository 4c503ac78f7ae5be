#pragma once

#include <QString>
#include <QWidget>

namespace saccade::ui {

/// A line in the upper left corner of a picture that tells what it shows; the mouse goes through it.
class CanvasName : public QWidget {
    Q_OBJECT

public:
    explicit CanvasName(QWidget& picture);

    void setText(const QString& text);
    const QString& text() const { return text_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QString text_;
};

} // namespace saccade::ui
