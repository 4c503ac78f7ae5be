#pragma once

#include "ui/common/task_thread.h"

#include <QImage>
#include <QWidget>

#include <filesystem>

namespace saccade::ui {

/// Shows an image file as large as possible; reads it off the GUI thread.
class ImagePreview : public QWidget {
    Q_OBJECT

public:
    explicit ImagePreview(QWidget* parent = nullptr);

    /// An empty path shows nothing. The previous image stays until the new one is ready.
    void setFile(const std::filesystem::path& file);
    const QImage& image() const { return image_; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void doubleClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void display(const std::filesystem::path& file, const QImage& image, const QString& error);

    std::filesystem::path file_;
    QImage image_;
    QString error_;
    std::stop_source loading_;
    TaskThread thread_;
};

} // namespace saccade::ui
