#include "ui/common/disclosure.h"

#include "ui/common/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace saccade::ui {

Disclosure::Disclosure(const QString& title, QWidget* parent)
    : QWidget(parent), button_(new QToolButton(this)) {
    button_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button_->setArrowType(Qt::RightArrow);
    button_->setAutoRaise(true);
    button_->setCheckable(true);
    // A checked button would look pressed; the arrow is enough.
    button_->setStyleSheet(QStringLiteral("QToolButton { border: none; background: transparent; }"));
    setTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(button_, 0, Qt::AlignLeft);
    connect(button_, &QToolButton::toggled, this, [this](bool open) {
        button_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        if (content_)
            content_->setVisible(open);
        Q_EMIT toggled(open);
    });
}

void Disclosure::setTitle(const QString& title) {
    button_->setText(title);
}

void Disclosure::setContent(QWidget* content) {
    content_ = content;
    content_->setVisible(isOpen());
    layout()->addWidget(content_);
}

bool Disclosure::isOpen() const {
    return button_->isChecked();
}

void Disclosure::setOpen(bool open) {
    button_->setChecked(open);
}

} // namespace saccade::ui
