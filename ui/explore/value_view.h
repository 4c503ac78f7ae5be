#pragma once

#include <QImage>
#include <QWidget>

#include <optional>
#include <vector>

namespace saccade::ui {

class Glide;

/// The values of a quantity as a picture, as wide as there is room. The one under the pointer, or one that is
/// marked from elsewhere, has a frame.
class ValueView : public QWidget {
    Q_OBJECT

public:
    explicit ValueView(QWidget* parent = nullptr);

    /// In the same rows and columns the picture fades from the old values, and what is marked stays so.
    void setValues(const std::vector<float>& values, int rows, int columns);
    /// A cell with a thin frame while no other is marked.
    void setRest(std::optional<int> index);
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
    void setPicture(const QImage& picture, bool fades);
    QRectF place() const;
    QRectF cellRect(int index) const;

    QImage picture_;
    QImage before_; ///< what it comes from
    int count_ = 0;
    int rows_ = 0;
    int columns_ = 0;
    std::optional<int> marked_;
    std::optional<int> rest_;
    Glide* glide_;
};

} // namespace saccade::ui
