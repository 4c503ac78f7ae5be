#include "ui/caption/canvas/canvas.h"

#include "core/figure/veil.h"
#include "ui/caption/canvas/canvas_brush.h"
#include "ui/caption/state/caption_state.h"
#include "ui/common/convert.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>
#include <QStyle>
#include <QTextOption>

#include <algorithm>
#include <utility>

namespace saccade::ui {
namespace {

constexpr int fade_milliseconds = 120;

} // namespace

Canvas::Canvas(CaptionState& state, QWidget* parent) : ZoomView(parent), state_(state), heat_(state.heat()) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(160, 80);
    setProperty("focusRing", true);
    setAccessibleDescription(
        tr("The wheel zooms, dragging moves the image, dragging with Shift marks a region."));
    refresh_.setSingleShot(true);
    connectState();
    takeImage();
}

void Canvas::connectState() {
    connect(&refresh_, &QTimer::timeout, this, &Canvas::takeWord);
    connect(&maps_, &MapAnimator::changed, this, qOverload<>(&Canvas::update));
    connect(this, &Canvas::viewChanged, this, &Canvas::takeView);
    connect(&state_, &CaptionState::imageChanged, this, &Canvas::takeImage);
    connect(&state_, &CaptionState::regionChanged, this, qOverload<>(&Canvas::update));
    connect(&state_, &CaptionState::heatChanged, this, &Canvas::takeHeat);
    connect(&state_, &CaptionState::shownWordChanged, &refresh_, qOverload<>(&QTimer::start));
    connect(&state_, &CaptionState::wordsChanged, this, [this] {
        renew_ = true;
        refresh_.start();
    });
}

QSize Canvas::sizeHint() const {
    return {640, 480};
}

void Canvas::setSelecting(bool selecting) {
    selecting_ = selecting;
    updateCursor(QApplication::keyboardModifiers());
}

void Canvas::setBrush(CanvasBrush* brush) {
    if (brush_ != nullptr)
        brush_->disconnect(this);
    brush_ = brush;
    if (brush_ != nullptr)
        connect(brush_, &CanvasBrush::changed, this, qOverload<>(&Canvas::update));
    updateCursor(QApplication::keyboardModifiers());
    update();
}

void Canvas::setProblem(const QString& reason) {
    problem_ = reason;
    nameForReaders();
    update();
}

CanvasSnapshot Canvas::snapshot() const {
    const QRectF visible = view().visible();
    return {maps_.image(),        state_.originalSize(), visible,        visible.size() * view().scale(),
            shownOverlay(state_), state_.opacity(),      state_.region()};
}

QImage Canvas::renderView(double scale) const {
    return snapshot().render(scale);
}

void Canvas::paintView(QPainter& painter, const QRectF& target) const {
    const CanvasSnapshot now = snapshot();
    now.paint(painter, target, now.size.width() * devicePixelRatioF() / target.width());
}

void Canvas::takeImage() {
    // The same image at another resolution keeps its position and its maps. A caption that was known before
    // its image does not show that it is the same.
    const QSize size = state_.image().isNull() ? QSize() : state_.originalSize();
    const bool same = state_.hasResult() && !size.isEmpty() && size == pictureSize();
    maps_.setImage(state_.image(), same);
    renew_ = true;
    refresh_.start();
    if (same) {
        update();
    } else {
        overlay_.reset();
        setPictureSize(size);
    }
}

void Canvas::takeHeat() {
    update(); // the opacity
    if (heat_ == state_.heat())
        return;
    heat_ = state_.heat();
    renew_ = true;
    refresh_.start();
}

void Canvas::takeWord() {
    const bool animated = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    maps_.setDuration(animated ? fade_milliseconds : 0);
    overlay_ = shownOverlay(state_);
    maps_.show(state_.shownWord(), overlay_, std::exchange(renew_, false));
    nameForReaders();
    labelUnseen();
    point(pointer_);
    update();
}

void Canvas::takeView() {
    maps_.setView(view().visible(), (view().frame().size() * devicePixelRatioF()).toSize());
    labelUnseen();
    point(pointer_);
}

/// The whole image may be seen, or none of it shown with a map.
void Canvas::labelUnseen() {
    labels_.clear();
    if (overlay_ && !seesAll(overlay_->geometry)) {
        const QString text = tr("not seen by the model");
        const QSizeF size(fontMetrics().horizontalAdvance(text), fontMetrics().height());
        labels_ = placeUnseenLabels(view().frame() & QRectF(rect()), view().toView(overlay_->seen()), size);
    }
    Q_EMIT unseenLabelled(!labels_.empty());
}

void Canvas::point(std::optional<QPointF> position) {
    const bool pointed_before = std::exchange(pointer_, position).has_value();
    if (!position && !pointed_before)
        return;
    std::optional<QPointF> pixel;
    std::optional<double> attention;
    if (position && !state_.image().isNull() && view().frame().contains(*position)) {
        pixel = view().toImage(*position);
        const std::optional<double> weight = overlay_ ? overlay_->weightAt(*pixel) : std::nullopt;
        if (weight)
            attention = *weight / overlay_->evenWeight();
    }
    Q_EMIT pointed(pixel, attention);
}

void Canvas::nameForReaders() {
    const QString image = QFileInfo(toQString(state_.result().image)).fileName();
    if (state_.image().isNull()) {
        setAccessibleName(problem_.isEmpty() ? tr("No image") : problem_);
    } else if (overlay_) {
        const auto word = static_cast<std::size_t>(state_.shownWord());
        setAccessibleName(
            tr("Attention of the word “%1” over %2").arg(toQString(state_.words()[word].word), image));
    } else {
        setAccessibleName(tr("Image %1").arg(image));
    }
}

bool Canvas::marks(Qt::KeyboardModifiers modifiers) const {
    return brush_ != nullptr || selecting_ || modifiers.testFlag(Qt::ShiftModifier);
}

void Canvas::mark(const QRectF& rectangle) {
    const QRectF dragged(toOriginal(rectangle.topLeft()), toOriginal(rectangle.bottomRight()));
    const QRectF inside = dragged & QRectF(QPointF(0, 0), QSizeF(state_.originalSize()));
    state_.setRegion(inside.isEmpty() ? std::nullopt : std::optional(inside));
}

void Canvas::clicked() {
    state_.setRegion(std::nullopt);
}

void Canvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (state_.image().isNull()) {
        if (!state_.awaitsImage()) // otherwise the invitation would flash between two images
            problem_.isEmpty() ? paintEmpty(painter) : paintProblem(painter);
        return;
    }
    const CanvasScene scene{maps_.image(),  state_.originalSize(), view().frame(), QRectF(rect()),
                            maps_.layers(), state_.opacity(),      state_.region()};
    scene.paint(painter);
    if (state_.opacity() > 0)
        for (const UnseenLabel& label : labels_)
            paintUnseenLabel(painter, label, tr("not seen by the model"));
    if (brush_ != nullptr)
        paintBrush(painter);
}

/// What is marked, and around the pointer what a stroke would mark.
void Canvas::paintBrush(QPainter& painter) const {
    brush_->paint(painter, view().frame());
    if (!pointer_ || brush_->mode() == CanvasBrush::Mode::Box)
        return;
    const double radius = brush_->size() * std::min(view().frame().width(), view().frame().height()) / 2;
    painter.setBrush(Qt::NoBrush);
    for (const auto& [colour, width] : {std::pair(Qt::black, 3.0), std::pair(Qt::white, 1.0)}) {
        painter.setPen(QPen(colour, width));
        painter.drawEllipse(*pointer_, radius, radius);
    }
}

void Canvas::paintEmpty(QPainter& painter) const {
    const QString open = QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText);
    paintWords(painter, icon(QStringLiteral("image"), themeColour(ThemeColour::Muted)),
               tr("Drop photographs here, or press %1").arg(open),
               tr("Saccade says what it sees and shows where it looked, word by word."));
}

void Canvas::paintProblem(QPainter& painter) const {
    paintWords(painter, icon(QStringLiteral("warning"), themeColour(ThemeColour::Bad)),
               tr("This image cannot be shown"), problem_);
}

void Canvas::paintWords(QPainter& painter, const QIcon& sign, const QString& heading,
                        const QString& more) const {
    const int line = fontMetrics().height();
    const int side = 3 * line;
    const QRect middle((width() - side) / 2, (height() - side - 4 * line) / 2, side, side);
    sign.paint(&painter, middle);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    QTextOption centred(Qt::AlignHCenter | Qt::AlignTop);
    centred.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a path may have no spaces
    QRectF text(spacing::large, middle.bottom() + line, width() - 2 * spacing::large, height());
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(text, heading, centred);
    text.translate(0, painter.boundingRect(text, heading, centred).height() + line / 2.0);
    painter.setFont(font());
    painter.setPen(themeColour(ThemeColour::Muted));
    painter.drawText(text, more, centred);
}

void Canvas::mousePressEvent(QMouseEvent* event) {
    if (brush_ != nullptr && event->button() == Qt::LeftButton)
        brush_->press(toOriginal(event->position()));
    else
        ZoomView::mousePressEvent(event);
}

void Canvas::mouseMoveEvent(QMouseEvent* event) {
    if (brush_ != nullptr && event->buttons().testFlag(Qt::LeftButton))
        brush_->drag(toOriginal(event->position()));
    else
        ZoomView::mouseMoveEvent(event);
    point(event->position());
    if (brush_ != nullptr)
        update(); // the ring around the pointer
}

void Canvas::mouseReleaseEvent(QMouseEvent* event) {
    if (brush_ != nullptr && event->button() == Qt::LeftButton)
        brush_->release();
    else
        ZoomView::mouseReleaseEvent(event);
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (brush_ == nullptr)
        ZoomView::mouseDoubleClickEvent(event);
    else
        mousePressEvent(event);
}

void Canvas::leaveEvent(QEvent*) {
    point(std::nullopt);
}

void Canvas::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && state_.region())
        state_.setRegion(std::nullopt);
    else
        ZoomView::keyPressEvent(event);
}

} // namespace saccade::ui
