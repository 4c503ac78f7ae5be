#pragma once

#include "ui/common/message_bar.h"

#include <QWidget>

class QMenu;
class QMimeData;

namespace saccade::ui {

/// One of the pages of the window. A new page is a class like this and a line in the main window.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// As it stands on the page's tab, with a mnemonic.
    virtual QString title() const = 0;
    /// Puts the page's actions into its own menu of the menu bar, with their shortcuts. Called once.
    virtual void fillMenu(QMenu& menu) = 0;
    /// Whether the page would take what is dragged over the window; asked while it is in front.
    virtual bool wants(const QMimeData& dropped) const = 0;
    virtual void take(const QMimeData& dropped) = 0;
    /// What dropping it would do, for the user to read while it is dragged.
    virtual QString dropHint() const = 0;
    /// Where the page tells what went wrong and what to do.
    virtual MessageBar& messages() = 0;
};

} // namespace saccade::ui
