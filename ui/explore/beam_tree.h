#pragma once

#include "core/result/search_tree.h"

#include <QTreeWidget>

#include <string>
#include <vector>

namespace saccade::ui {

/// All that a beam search considered, as a tree: what it kept, what it dropped, where captions ended.
class BeamTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit BeamTree(QWidget* parent = nullptr);

    /// Opened along `best`, the words of the caption.
    void show(const SearchTree& tree, const std::vector<std::string>& best);

Q_SIGNALS:
    /// A branch was selected, with pointer or keys.
    void looked(int node);
    /// A double click or Enter: the caption is to go this way.
    void forced(int node);

private:
    int nodeOf(const QTreeWidgetItem* item) const;
};

} // namespace saccade::ui
