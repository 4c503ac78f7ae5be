#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

namespace saccade::ui {

/// An image as large as its place allows, or a sentence in its stead.
class PictureView : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setImage(const QImage& image);
    void setText(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage image_;
    QString text_;
};

} // namespace saccade::ui
