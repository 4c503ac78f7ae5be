#include "ui/explore/beam_tree.h"

#include "ui/caption/words/word_text.h"
#include "ui/common/fonts.h"
#include "ui/common/number_text.h"
#include "ui/common/theme.h"

#include <QHeaderView>

#include <cmath>

namespace saccade::ui {
namespace {

constexpr int node_role = Qt::UserRole;
constexpr int lines_shown = 12;
constexpr int step_width = 10; // a caption is as deep as it has words, and the side is narrow

QString fateText(SearchNode::Fate fate) {
    switch (fate) {
    case SearchNode::Fate::Kept:
        return BeamTree::tr("kept");
    case SearchNode::Fate::Ended:
        return BeamTree::tr("ends here");
    case SearchNode::Fate::Dropped:
        break;
    }
    return BeamTree::tr("dropped");
}

} // namespace

BeamTree::BeamTree(QWidget* parent) : QTreeWidget(parent) {
    setColumnCount(2);
    setHeaderLabels({tr("Word (grey: dropped)"), tr("Probability")});
    setIndentation(step_width);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setUniformRowHeights(true);
    setAccessibleName(tr("Words that the search considered"));
    setMinimumHeight(fontMetrics().height() * lines_shown);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item != nullptr)
            Q_EMIT looked(nodeOf(item));
    });
    connect(this, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* item) { Q_EMIT forced(nodeOf(item)); });
}

int BeamTree::nodeOf(const QTreeWidgetItem* item) const {
    return item->data(0, node_role).toInt();
}

void BeamTree::show(const SearchTree& tree, const std::vector<std::string>& best) {
    const QSignalBlocker quiet(this);
    clear();
    std::vector<QTreeWidgetItem*> items;
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        const SearchNode& node = tree.nodes[i];
        auto* item = node.parent < 0 ? new QTreeWidgetItem(this)
                                     : new QTreeWidgetItem(items[static_cast<std::size_t>(node.parent)]);
        item->setData(0, node_role, static_cast<int>(i));
        item->setText(0, node.word.word.empty() ? tr("(end)") : wordText(node.word.word));
        item->setText(1, percentText(std::exp(static_cast<double>(node.word.log_probability))));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        const QString fate = tr("“%1”: %2").arg(item->text(0), fateText(node.fate));
        item->setToolTip(0, fate);
        item->setData(0, Qt::AccessibleDescriptionRole, fate);
        if (node.fate == SearchNode::Fate::Dropped)
            for (int column = 0; column < columnCount(); ++column)
                item->setForeground(column, themeColour(ThemeColour::Muted));
        items.push_back(item);
    }
    std::vector<std::string> whole = best;
    whole.emplace_back(); // the end
    for (const int node : tree.path(whole)) {
        QTreeWidgetItem* item = items[static_cast<std::size_t>(node)];
        QFont bold = item->font(0);
        bold.setBold(true);
        item->setFont(0, bold);
        item->setExpanded(true);
    }
}

} // namespace saccade::ui
