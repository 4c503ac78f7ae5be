#pragma once

#include <QDialog>

#include <utility>
#include <vector>

class QMenuBar;

namespace saccade::ui {

/// What can be done with keys and mouse, on one sheet. Show it with open().
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    using Row = std::pair<QString, QString>; ///< what it does, and the keys or gesture

    struct Group {
        QString title;
        std::vector<Row> rows;
    };

    /// A group a menu, with the actions that have a shortcut, those of submenus too; then the groups given.
    ShortcutSheet(const QMenuBar& menus, const std::vector<Group>& more, QWidget* parent = nullptr);

    /// What the menus hold, without those that have no shortcut at all.
    static std::vector<Group> groupsOf(const QMenuBar& menus);
};

} // namespace saccade::ui
