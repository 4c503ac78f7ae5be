#pragma once

#include <QImage>
#include <QWidget>

#include <optional>
#include <vector>

namespace saccade::ui {

/// The values of a quantity as a picture, as wide as there is room. The one under the pointer, or one that is
/// marked from elsewhere, has a frame.
class ValueView : public QWidget {
    Q_OBJECT

public:
    explicit ValueView(QWidget* parent = nullptr);

    void setValues(const std::vector<float>& values, int rows, int columns);
    void setMarked(std::optional<int> index);
    std::optional<int> marked() const { return marked_; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Nothing when the pointer has left.
    void pointed(std::optional<int> index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QRectF place() const;
    QRectF cellRect(int index) const;

    QImage picture_;
    int count_ = 0;
    int rows_ = 0;
    int columns_ = 0;
    std::optional<int> marked_;
};

} // namespace saccade::ui
