#include "ui/caption/gallery/gallery_filter.h"

#include <algorithm>
#include <utility>

namespace saccade::ui {
namespace {

bool fits(const GalleryEntry& entry, GalleryShow show) {
    const GalleryState state = entry.state;
    switch (show) {
    case GalleryShow::Waiting:
        return state == GalleryState::Waiting || state == GalleryState::Running ||
               state == GalleryState::Stopped;
    case GalleryShow::Done:
        return state == GalleryState::Done;
    case GalleryShow::Unsure:
        return entry.isUnsure();
    case GalleryShow::Failed:
        return state == GalleryState::Failed;
    case GalleryShow::All:
        break;
    }
    return true;
}

} // namespace

GalleryFilter::GalleryFilter(GalleryModel& model, QObject* parent)
    : QAbstractProxyModel(parent), model_(model) {
    setSourceModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        refill();
        endResetModel();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { add(first, last); });
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) { beginRemove(first, last); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &GalleryFilter::endRemove);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex&, const QVector<int>& roles) {
                update(model_.at(first.row()).id, roles); // the model reports one row at a time
            });
    refill();
}

void GalleryFilter::setText(const QString& text) {
    beginResetModel();
    words_.clear();
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words_.append(QStringMatcher(word, Qt::CaseInsensitive));
    refill();
    endResetModel();
}

void GalleryFilter::setShow(GalleryShow show) {
    if (show == show_)
        return;
    beginResetModel();
    show_ = show;
    refill();
    endResetModel();
}

void GalleryFilter::keep(quint64 id) {
    const quint64 before = std::exchange(kept_, id);
    // Later, because the list is changing its current row right now.
    QMetaObject::invokeMethod(
        this, [this, before] { update(before, {}); }, Qt::QueuedConnection);
}

bool GalleryFilter::accepts(const GalleryEntry& entry) const {
    return fits(entry, show_) && std::all_of(words_.begin(), words_.end(), [&](const QStringMatcher& word) {
               return word.indexIn(entry.source.name) >= 0 || word.indexIn(entry.caption) >= 0;
           });
}

void GalleryFilter::refill() {
    ids_.clear();
    for (int row = 0; row < model_.rowCount(); ++row)
        if (const GalleryEntry& entry = model_.at(row); accepts(entry))
            ids_.push_back(entry.id);
}

void GalleryFilter::add(int first, int last) {
    std::vector<quint64> added;
    for (int row = first; row <= last; ++row)
        if (const GalleryEntry& entry = model_.at(row); accepts(entry))
            added.push_back(entry.id);
    if (added.empty())
        return;
    const int end = rowCount();
    beginInsertRows({}, end, end + static_cast<int>(added.size()) - 1);
    ids_.insert(ids_.end(), added.begin(), added.end());
    endInsertRows();
}

void GalleryFilter::beginRemove(int first, int last) {
    remove_first_ = rowFrom(model_.at(first).id);
    remove_count_ = rowFrom(model_.at(last).id + 1) - remove_first_;
    if (remove_count_ > 0)
        beginRemoveRows({}, remove_first_, remove_first_ + remove_count_ - 1);
}

void GalleryFilter::endRemove() {
    if (remove_count_ == 0)
        return;
    const auto begin = ids_.begin() + remove_first_;
    ids_.erase(begin, begin + remove_count_);
    remove_count_ = 0;
    endRemoveRows();
}

void GalleryFilter::update(quint64 id, const QVector<int>& roles) {
    const GalleryEntry* entry = model_.find(id);
    if (!entry)
        return;
    const int row = rowFrom(id);
    const bool listed = idAt(row) == id;
    const bool accepted = accepts(*entry) || (listed && id == kept_);
    if (listed && accepted) {
        Q_EMIT dataChanged(index(row, 0), index(row, 0), roles);
    } else if (accepted) {
        beginInsertRows({}, row, row);
        ids_.insert(ids_.begin() + row, id);
        endInsertRows();
    } else if (listed) {
        beginRemoveRows({}, row, row);
        ids_.erase(ids_.begin() + row);
        endRemoveRows();
    }
}

int GalleryFilter::rowFrom(quint64 id) const {
    return static_cast<int>(std::lower_bound(ids_.begin(), ids_.end(), id) - ids_.begin());
}

int GalleryFilter::rowOf(quint64 id) const {
    const int row = rowFrom(id);
    return id != 0 && idAt(row) == id ? row : -1;
}

quint64 GalleryFilter::idAt(int row) const {
    return row >= 0 && row < rowCount() ? ids_[static_cast<std::size_t>(row)] : 0;
}

QModelIndex GalleryFilter::index(int row, int column, const QModelIndex& parent) const {
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex GalleryFilter::parent(const QModelIndex&) const {
    return {};
}

int GalleryFilter::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ids_.size());
}

int GalleryFilter::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1;
}

QModelIndex GalleryFilter::mapToSource(const QModelIndex& index) const {
    return index.isValid() ? model_.index(model_.rowOf(idAt(index.row()))) : QModelIndex();
}

QModelIndex GalleryFilter::mapFromSource(const QModelIndex& source) const {
    return source.isValid() ? index(rowOf(model_.at(source.row()).id), 0) : QModelIndex();
}

} // namespace saccade::ui
