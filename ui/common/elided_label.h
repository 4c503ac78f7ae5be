#pragma once

#include <QString>
#include <QWidget>

class QPainter;

namespace saccade::ui {

/// A text on one or a few lines that is elided if it does not fit; the tool tip has the full text.
class ElidedLabel : public QWidget {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);

    void setText(const QString& text);
    /// More than one: the text wraps, and the last line is elided.
    void setLines(int lines);
    QString text() const { return text_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintWrapped(QPainter& painter) const;

    QString text_;
    int lines_ = 1;
    Qt::TextElideMode mode_;
};

} // namespace saccade::ui
