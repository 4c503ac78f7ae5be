#include "ui/evaluation/model_list.h"

#include "ui/common/convert.h"
#include "ui/common/theme.h"

#include <algorithm>

namespace saccade::ui {

ModelList::ModelList(QWidget* parent) : QListWidget(parent) {
    setAccessibleName(tr("Models to evaluate"));
    setToolTip(tr("The models with a check mark are evaluated one after another, on the same images."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setSelectionMode(NoSelection); // a check mark shows it; the frame around a row is for the keyboard
    setSpacing(2);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ModelList::add(const ModelEntry& model) {
    if (!itemOf(model.file))
        insert(count(), model);
}

void ModelList::addFirst(const ModelEntry& model) {
    if (QListWidgetItem* item = itemOf(model.file))
        item->setText(model.title);
    else
        insertAtTop(model);
}

void ModelList::addRuns(const std::vector<ModelEntry>& models) {
    int row = at_top_;
    for (const ModelEntry& model : models) {
        if (QListWidgetItem* item = itemOf(model.file))
            item->setText(model.title);
        else
            insert(row, model);
        row = std::max(row, this->row(itemOf(model.file)) + 1);
    }
}

QListWidgetItem* ModelList::insertAtTop(const ModelEntry& model) {
    ++at_top_;
    return insert(0, model);
}

void ModelList::choose(const ModelEntry& model) {
    QListWidgetItem* item = itemOf(model.file);
    if (!item)
        item = insertAtTop(model);
    item->setCheckState(Qt::Checked);
    setCurrentItem(item);
}

void ModelList::suggest(const ModelEntry& model) {
    const std::vector<std::filesystem::path> before = chosen();
    if (!before.empty() && before != std::vector{suggested_})
        return;
    if (!before.empty())
        itemOf(suggested_)->setCheckState(Qt::Unchecked);
    choose(model);
    suggested_ = model.file;
}

QListWidgetItem* ModelList::insert(int row, const ModelEntry& model) {
    auto* item = new QListWidgetItem(model.title);
    item->setData(Qt::UserRole, toQString(model.file));
    item->setToolTip(toQString(model.file));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    insertItem(row, item);
    return item;
}

std::vector<std::filesystem::path> ModelList::chosen() const {
    std::vector<std::filesystem::path> files;
    for (int row = 0; row < count(); ++row)
        if (item(row)->checkState() == Qt::Checked)
            files.push_back(toPath(item(row)->data(Qt::UserRole).toString()));
    return files;
}

QListWidgetItem* ModelList::itemOf(const std::filesystem::path& file) const {
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(Qt::UserRole).toString() == toQString(file))
            return item(row);
    return nullptr;
}

QSize ModelList::sizeHint() const {
    constexpr int rows = 4;
    const int height = fontMetrics().height() + spacing::normal;
    return {30 * fontMetrics().averageCharWidth(), rows * height + 2 * frameWidth()};
}

} // namespace saccade::ui
