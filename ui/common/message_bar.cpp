#include "ui/common/message_bar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace saccade::ui {
namespace {

constexpr int maximum_line_length = 110; // characters

QColor colourOf(Severity severity) {
    switch (severity) {
    case Severity::Success:
        return themeColour(ThemeColour::Good);
    case Severity::Warning:
        return themeColour(ThemeColour::Warning);
    case Severity::Error:
        return themeColour(ThemeColour::Bad);
    case Severity::Information:
        break;
    }
    return themeColour(ThemeColour::Accent);
}

/// An eighth of the second: what lies below must not shine through.
QColor mixed(const QColor& ground, const QColor& colour) {
    const auto part = [](int of_ground, int of_colour) { return (7 * of_ground + of_colour) / 8; };
    return {part(ground.red(), colour.red()), part(ground.green(), colour.green()),
            part(ground.blue(), colour.blue())};
}

QString iconOf(Severity severity) {
    switch (severity) {
    case Severity::Success:
        return QStringLiteral("check");
    case Severity::Warning:
    case Severity::Error:
        return QStringLiteral("warning");
    case Severity::Information:
        break;
    }
    return QStringLiteral("information");
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), icon_(new QLabel(this)), text_(new QLabel(this)), action_(new QToolButton(this)),
      close_(new QToolButton(this)), going_(this) {
    setObjectName(QStringLiteral("messageBar"));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    action_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    close_->setIcon(icon(QStringLiteral("close")));
    close_->setAutoRaise(true);
    close_->setToolTip(tr("Close this message"));
    close_->setAccessibleName(tr("Close this message"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::normal, spacing::small, spacing::small, spacing::small);
    row->addWidget(icon_);
    row->addWidget(text_, 1);
    row->addWidget(action_);
    row->addWidget(close_);
    connect(close_, &QToolButton::clicked, this, &MessageBar::clear);
    connect(action_, &QToolButton::clicked, this, [this] {
        const std::function<void()> act = act_;
        clear();
        if (act)
            act();
    });
    going_.setSingleShot(true);
    connect(&going_, &QTimer::timeout, this, [this] { hasKeyboard() ? wait() : clear(); });
    if (parent != nullptr)
        parent->installEventFilter(this);
    restyle(); // its height is that with an icon
    hide();
}

void MessageBar::show(Severity severity, const QString& text) {
    show(severity, text, {}, {});
}

void MessageBar::show(Severity severity, const QString& text, const QString& action,
                      std::function<void()> act) {
    severity_ = severity;
    text_->setText(text);
    setAccessibleName(text);
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
    act_ = std::move(act);
    restyle();
    place();
    raise();
    setVisible(true);
    wait();
}

void MessageBar::clear() {
    act_ = {};
    text_->clear();
    hide();
}

QString MessageBar::text() const {
    return text_->text();
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QFrame::changeEvent(event);
}

bool MessageBar::event(QEvent* event) {
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowDeactivate)
        wait();
    return done;
}

void MessageBar::enterEvent(QEnterEvent* event) {
    pointed_at_ = true;
    wait();
    QFrame::enterEvent(event);
}

void MessageBar::leaveEvent(QEvent* event) {
    pointed_at_ = false;
    wait();
    QFrame::leaveEvent(event);
}

void MessageBar::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    wait();
}

void MessageBar::hideEvent(QHideEvent* event) {
    pointed_at_ = false;
    QFrame::hideEvent(event);
    wait();
}

void MessageBar::setPlace(QWidget& place) {
    place_ = &place;
    place_->installEventFilter(this);
    this->place();
}

int MessageBar::lineHeight() const {
    return layout()->totalMinimumSize().height();
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        place();
    return QFrame::eventFilter(watched, event);
}

/// Where the bar may lie, in the parent's coordinates.
QRect MessageBar::area() const {
    if (place_ != nullptr)
        return {place_->mapTo(parentWidget(), QPoint()), place_->size()};
    return parentWidget()->contentsRect().marginsRemoved(
        parentWidget()->layout() != nullptr ? parentWidget()->layout()->contentsMargins() : QMargins());
}

/// In the middle at the top of its place, no wider than its text and than a line that is easy to read.
void MessageBar::place() {
    if (parentWidget() == nullptr)
        return;
    const QRect page = area();
    layout()->activate();
    const int text = std::min(text_->fontMetrics().size(0, text_->text()).width() + spacing::large,
                              maximum_line_length * fontMetrics().averageCharWidth());
    const int width = std::max(std::min(page.width(), text + layout()->totalSizeHint().width()), 1);
    const int height = std::max(layout()->totalHeightForWidth(width), lineHeight());
    setGeometry(page.left() + (page.width() - width) / 2, page.top(), width, height);
}

/// Good news is not gone before somebody could have read it: the time counts while the window is in front,
/// and starts again after the pointer has left.
void MessageBar::wait() {
    const bool goes = severity_ == Severity::Success && isVisible() && isActiveWindow() && !pointed_at_;
    if (goes)
        going_.start(act_ ? 2 * patience_ : patience_);
    else
        going_.stop();
}

bool MessageBar::hasKeyboard() const {
    return isAncestorOf(QApplication::focusWidget());
}

void MessageBar::restyle() {
    const QColor colour = colourOf(severity_);
    icon_->setPixmap(icon(iconOf(severity_), colour).pixmap(spacing::icon, spacing::icon));
    const QString sheet =
        QStringLiteral("#messageBar { background: %1; border: 1px solid %2; border-left-width: 3px; }")
            .arg(mixed(QApplication::palette().color(QPalette::Window), colour).name(), colour.name());
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
}

} // namespace saccade::ui
