#include "ui/explore/value_view.h"

#include "ui/common/glide.h"
#include "ui/explore/value_picture.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace saccade::ui {
namespace {

constexpr int tallest = 240;

} // namespace

ValueView::ValueView(QWidget* parent) : QWidget(parent), glide_(new Glide(this)) {
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(glide_, &Glide::moved, this, qOverload<>(&QWidget::update));
}

void ValueView::setValues(const std::vector<float>& values, int rows, int columns) {
    const bool same_shape =
        rows == rows_ && columns == columns_ && static_cast<int>(values.size()) == count_ && count_ > 0;
    setPicture(valuePicture(values, rows, columns), same_shape);
    if (same_shape)
        return;
    count_ = static_cast<int>(values.size());
    rows_ = rows;
    columns_ = columns;
    marked_.reset();
    rest_.reset();
    updateGeometry();
}

void ValueView::setPicture(const QImage& picture, bool fades) {
    before_ = fades ? mixedPicture(before_, picture_, glide_->weight()) : QImage();
    const bool moves = fades && before_ != picture;
    picture_ = picture;
    glide_->end();
    if (moves)
        glide_->start();
    update();
}

void ValueView::setRest(std::optional<int> index) {
    rest_ = index && *index < count_ ? index : std::nullopt;
    update();
}

void ValueView::setMarked(std::optional<int> index) {
    if (index && (*index < 0 || *index >= count_))
        index.reset();
    if (index == marked_)
        return;
    marked_ = index;
    update();
}

int ValueView::heightForWidth(int width) const {
    if (columns_ < 1)
        return 0;
    return std::clamp(width * rows_ / columns_, 16, tallest);
}

QSize ValueView::sizeHint() const {
    return {tallest, heightForWidth(tallest)};
}

QRectF ValueView::place() const {
    const QSizeF size = QSizeF(columns_, rows_).scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, 0), size};
}

QRectF ValueView::cellRect(int index) const {
    const QRectF all = place();
    const double wide = all.width() / columns_, high = all.height() / rows_;
    return {all.left() + index % columns_ * wide, all.top() + static_cast<double>(index / columns_) * high,
            wide, high};
}

void ValueView::paintEvent(QPaintEvent*) {
    if (picture_.isNull())
        return;
    QPainter painter(this);
    painter.drawImage(place(), mixedPicture(before_, picture_, glide_->weight()));
    const std::optional<int> framed = marked_ ? marked_ : rest_;
    if (!framed)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    // In two colours, so that it is seen on every value.
    const QRectF cell = cellRect(*framed).adjusted(-1, -1, 1, 1);
    painter.setPen(QPen(Qt::black, 3));
    painter.drawRect(cell);
    painter.setPen(QPen(Qt::white, 1));
    painter.drawRect(cell);
}

void ValueView::mouseMoveEvent(QMouseEvent* event) {
    const QRectF all = place();
    std::optional<int> index;
    if (columns_ > 0 && all.contains(event->position())) {
        const int column = std::min(
            columns_ - 1, static_cast<int>((event->position().x() - all.left()) / all.width() * columns_));
        const int row =
            std::min(rows_ - 1, static_cast<int>((event->position().y() - all.top()) / all.height() * rows_));
        if (row * columns_ + column < count_)
            index = row * columns_ + column;
    }
    setMarked(index);
    Q_EMIT pointed(index);
}

void ValueView::leaveEvent(QEvent*) {
    setMarked(std::nullopt);
    Q_EMIT pointed(std::nullopt);
}

} // namespace saccade::ui
