#include "ui/learn/demos/field_demo.h"

#include "core/base/error.h"
#include "core/image/decode_image.h"
#include "ui/common/convert.h"
#include "ui/common/fonts.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace saccade::ui {
namespace {

constexpr int input_side = 224; ///< pixels that the network sees
constexpr int shown_side = 448; ///< on the screen
constexpr int most_layers = 10;

/// The sample cut to a square; grey where it cannot be read.
QImage squareOf(const std::filesystem::path& file) {
    QImage square(input_side, input_side, QImage::Format_RGB32);
    square.fill(QColor(128, 128, 128));
    try {
        const QImage image =
            toImage(decodeImage(file, input_side).rgb)
                .scaled(square.size(), Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
        QPainter painter(&square);
        painter.drawImage((input_side - image.width()) / 2, (input_side - image.height()) / 2, image);
    } catch (const Error&) {
        return square; // the fields can be seen on it all the same
    }
    return square;
}

} // namespace

/// The image with the field of the cell that the pointer is over.
class FieldDemo::Picture : public QWidget {
public:
    Picture(QImage image, QWidget* parent) : QWidget(parent), image_(std::move(image)) {
        setFixedSize(shown_side, shown_side);
        setMouseTracking(true);
    }

    void setField(Field field) {
        field_ = field;
        update();
    }

protected:
    void mouseMoveEvent(QMouseEvent* event) override {
        at_ = event->pos() * input_side / shown_side;
        update();
    }

    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.drawImage(rect(), image_);
        constexpr double scale = double(shown_side) / input_side;
        const auto cell = [this](int place) { return place / field_.distance * field_.distance; };
        const QRectF own(cell(at_.x()) * scale, cell(at_.y()) * scale, field_.distance * scale,
                         field_.distance * scale);
        QRectF field(0, 0, field_.side * scale, field_.side * scale);
        field.moveCenter(own.center());
        QPainterPath outside;
        outside.addRect(rect());
        QPainterPath seen;
        seen.addRect(field);
        painter.fillPath(outside - seen, QColor(0, 0, 0, 130));
        painter.setPen(QPen(themeColour(ThemeColour::Accent), 2));
        painter.drawRect(field);
        painter.setPen(QPen(Qt::white, 1));
        painter.drawRect(own);
    }

private:
    QImage image_;
    Field field_;
    QPoint at_{input_side / 2, input_side / 2};
};

FieldDemo::FieldDemo(const DemoParts& parts, QWidget* parent)
    : Demo(parent), picture_(new Picture(squareOf(parts.sample), this)),
      layers_(new QSlider(Qt::Horizontal, this)), text_(new QLabel(this)) {
    layers_->setObjectName(QStringLiteral("layers"));
    layers_->setRange(1, most_layers);
    layers_->setPageStep(1);
    layers_->setTickPosition(QSlider::TicksBelow);
    layers_->setAccessibleName(tr("Layers"));
    text_->setWordWrap(true);
    text_->setMinimumHeight(3 * text_->fontMetrics().lineSpacing());
    text_->setAlignment(Qt::AlignTop);
    auto* row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Layers"), this));
    row->addWidget(layers_, 1);
    auto* inner = new QVBoxLayout;
    inner->setSpacing(spacing::large);
    inner->addStretch(1);
    inner->addWidget(picture_);
    inner->addLayout(row);
    inner->addWidget(text_);
    inner->addStretch(2);
    auto* middle = new QHBoxLayout(this);
    middle->addStretch(1);
    middle->addLayout(inner);
    middle->addStretch(1);
    setFocusProxy(layers_);
    connect(layers_, &QSlider::valueChanged, this, [this](int layers) {
        compute();
        Q_EMIT used(QStringLiteral("layers"), layers);
    });
    compute();
}

FieldDemo::Field FieldDemo::fieldAfter(int layers) {
    Field field;
    for (int layer = 1; layer <= layers; ++layer) {
        field.side += 2 * field.distance;
        field.distance *= layer % 2 == 0 ? 2 : 1;
    }
    return field;
}

void FieldDemo::compute() {
    const Field field = fieldAfter(layers_->value());
    picture_->setField(field);
    text_->setText(tr("After %n layer(s) of 3 × 3 convolutions, every second with stride 2:", nullptr,
                      layers_->value()) +
                   QLatin1Char('\n') +
                   tr("%1 × %1 values; each sees %2 × %2 of the %3 × %3 pixels.")
                       .arg(input_side / field.distance)
                       .arg(field.side)
                       .arg(input_side));
}

} // namespace saccade::ui
