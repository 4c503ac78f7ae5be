#pragma once

#include "ui/common/message_bar.h"
#include "ui/common/theme.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QMenu;
class QMimeData;

namespace saccade::ui {

class PageLink;
struct ModelEntry;

/// One of the pages of the window. A new page is a class like this and a line in page_list.cpp.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What a page leaves free at its edges.
    static QMargins inset() { return {spacing::normal, spacing::small, spacing::normal, spacing::normal}; }

    /// As it stands on the page's tab, with a mnemonic.
    virtual QString title() const = 0;
    /// Of the picture beside the title, as icon() takes it.
    virtual QString iconName() const = 0;
    /// Puts the page's actions into its own menu of the menu bar, with their shortcuts. Called once.
    virtual void fillMenu(QMenu& menu) = 0;
    /// Puts what the page opens at the top of the File menu. Called once.
    virtual void fillFileMenu(QMenu& /*menu*/) {}
    /// What the mouse does on the page: meaning and gesture.
    virtual std::vector<std::pair<QString, QString>> gestures() const { return {}; }

    /// Connects the page with the window and, through it, with the other pages. Called once.
    virtual void join(PageLink& /*link*/) {}
    /// A panel of the page that stays beside all pages of the window while it is shown; null: none.
    virtual QWidget* companion() { return nullptr; }
    /// The models that ship with the program; the first is the default. Called once.
    virtual void setBundledModels(const std::vector<ModelEntry>& /*models*/) {}

    /// Whether the page would take what is dragged over the window; asked while it is in front.
    virtual bool wants(const QMimeData& dropped) const = 0;
    /// Whether it takes it as well while another page is in front that does not want it.
    virtual bool takesFromOtherPages() const { return false; }
    virtual void take(const QMimeData& dropped) = 0;
    /// What dropping it would do, shown to the user while dragging.
    virtual QString dropHint(const QMimeData& dragged) const = 0;
    /// Where the page shows what went wrong and what to do.
    virtual MessageBar& messages() = 0;

Q_SIGNALS:
    /// The page is to be the one in front.
    void frontRequested();
    /// How much is done of what the page works on, for its tab; nothing when it is idle.
    void percentChanged(std::optional<int> percent);
};

} // namespace saccade::ui
