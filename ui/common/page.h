#pragma once

#include "ui/common/message_bar.h"

#include <QWidget>

class QMenu;
class QMimeData;

namespace saccade::ui {

/// One of the pages of the window. A new page needs a class like this and a line in the main window.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The text of the page's tab, with a mnemonic.
    virtual QString title() const = 0;
    /// Adds the page's actions to its own menu in the menu bar, with their shortcuts. Called once.
    virtual void fillMenu(QMenu& menu) = 0;
    /// Whether the page would accept what is dragged over the window; called while it is in front.
    virtual bool wants(const QMimeData& dropped) const = 0;
    virtual void take(const QMimeData& dropped) = 0;
    /// What dropping it would do, shown to the user while dragging.
    virtual QString dropHint() const = 0;
    /// Where the page shows what went wrong and what to do.
    virtual MessageBar& messages() = 0;
};

} // namespace saccade::ui
