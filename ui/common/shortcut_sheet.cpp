#include "ui/common/shortcut_sheet.h"

#include "ui/common/convert.h"
#include "ui/common/fonts.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace saccade::ui {
namespace {

/// The text of a menu without its mnemonic and dots.
QString plainText(const QString& text) {
    QString plain = withoutMnemonic(text);
    if (plain.endsWith(QChar(0x2026)))
        plain.chop(1);
    return plain.trimmed();
}

void collect(const QList<QAction*>& actions, std::vector<ShortcutSheet::Row>& rows) {
    for (const QAction* action : actions) {
        if (action->menu()) {
            collect(action->menu()->actions(), rows);
            continue;
        }
        QStringList keys;
        for (const QKeySequence& shortcut : action->shortcuts())
            keys << shortcut.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            rows.emplace_back(plainText(action->text()), keys.join(QStringLiteral(", ")));
    }
}

QWidget* groupBox(const ShortcutSheet::Group& group, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    auto* title = new QLabel(group.title, box);
    makeBold(*title);
    grid->addWidget(title, 0, 0, 1, 2);
    for (const auto& [what, keys] : group.rows) {
        const int row = grid->rowCount();
        auto* text = new QLabel(what, box);
        text->setWordWrap(true);
        auto* key = new QLabel(keys, box);
        key->setForegroundRole(QPalette::PlaceholderText);
        key->setWordWrap(true);
        key->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(text, row, 0, Qt::AlignTop);
        grid->addWidget(key, row, 1);
    }
    return box;
}

/// Two columns of about the same height.
QWidget* twoColumns(const std::vector<ShortcutSheet::Group>& groups) {
    auto* sheet = new QWidget;
    auto* row = new QHBoxLayout(sheet);
    row->setContentsMargins(0, 0, spacing::normal, 0);
    row->setSpacing(3 * spacing::large);
    std::size_t all = 0;
    for (const ShortcutSheet::Group& group : groups)
        all += group.rows.size() + 2;
    std::size_t placed = 0;
    QVBoxLayout* column = nullptr;
    for (const ShortcutSheet::Group& group : groups) {
        const std::size_t height = group.rows.size() + 2;
        if (!column || (row->count() == 1 && placed + height / 2 >= all / 2)) {
            if (column)
                column->addStretch();
            column = new QVBoxLayout;
            column->setSpacing(spacing::large);
            row->addLayout(column, 1);
        }
        column->addWidget(groupBox(group, sheet));
        placed += height;
    }
    if (column)
        column->addStretch();
    return sheet;
}

} // namespace

ShortcutSheet::ShortcutSheet(const QMenuBar& menus, const std::vector<Group>& more, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Keyboard and mouse"));
    setAttribute(Qt::WA_DeleteOnClose);
    std::vector<Group> groups = groupsOf(menus);
    groups.insert(groups.end(), more.begin(), more.end());
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setWidget(twoColumns(groups));
    area->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &ShortcutSheet::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::large);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    resize(110 * fontMetrics().averageCharWidth(), 36 * fontMetrics().height());
}

std::vector<ShortcutSheet::Group> ShortcutSheet::groupsOf(const QMenuBar& menus) {
    std::vector<Group> groups;
    for (const QAction* action : menus.actions()) {
        Group group{plainText(action->text()), {}};
        if (action->menu())
            collect(action->menu()->actions(), group.rows);
        if (!group.rows.empty())
            groups.push_back(group);
    }
    return groups;
}

} // namespace saccade::ui
