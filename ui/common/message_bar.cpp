#include "ui/common/message_bar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace saccade::ui {
namespace {

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
      close_(new QToolButton(this)) {
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
    setVisible(true);
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

void MessageBar::restyle() {
    const QColor colour = colourOf(severity_);
    icon_->setPixmap(icon(iconOf(severity_), colour).pixmap(spacing::icon, spacing::icon));
    const QString sheet =
        QStringLiteral("#messageBar { background: rgba(%1, %2, %3, 32); border-left: 3px solid %4; }")
            .arg(colour.red())
            .arg(colour.green())
            .arg(colour.blue())
            .arg(colour.name());
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
}

} // namespace saccade::ui
