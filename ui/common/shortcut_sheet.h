#pragma once

#include <QDialog>

#include <utility>
#include <vector>

class QMenuBar;

namespace saccade::ui {

/// All actions of keys and mouse, on one sheet. Show it with open().
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    using Row = std::pair<QString, QString>; ///< what it does, and the keys or gesture

    struct Group {
        QString title;
        std::vector<Row> rows;
    };

    /// One group per menu, with the actions that have a shortcut, including those of submenus; then the given
    /// groups.
    ShortcutSheet(const QMenuBar& menus, const std::vector<Group>& more, QWidget* parent = nullptr);

    /// The groups of the menus; menus without any shortcut are left out.
    static std::vector<Group> groupsOf(const QMenuBar& menus);
};

} // namespace saccade::ui
