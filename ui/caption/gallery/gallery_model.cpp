#include "ui/caption/gallery/gallery_model.h"

#include "ui/common/convert.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace saccade::ui {
namespace {

/// If there are more runs of rows than this, they are removed with a reset: each run would move all that
/// comes after it.
constexpr std::size_t maximum_runs = 16;

/// One spelling for every file, without disk access.
std::filesystem::path normal(const std::filesystem::path& path) {
    std::error_code error;
    const auto absolute = std::filesystem::absolute(path, error);
    return (error ? path : absolute).lexically_normal();
}

/// The part of a message that the name does not already say.
QString withoutPath(QString reason, const ImageSource& source) {
    for (const QString& place : {toQString(source.path), source.name})
        if (const QString beginning = place + QStringLiteral(": "); reason.startsWith(beginning))
            return reason.mid(beginning.size());
    return reason;
}

} // namespace

QVector<quint64> GalleryModel::add(const QVector<ImageSource>& sources) {
    QVector<quint64> ids;
    ids.reserve(sources.size());
    Entries added;
    for (ImageSource source : sources) {
        if (!source.path.empty()) {
            source.path = normal(source.path);
            const auto [known, is_new] = ids_of_files_.try_emplace(source.path.native(), last_id_ + 1);
            ids.append(known->second);
            if (!is_new)
                continue;
        } else {
            ids.append(last_id_ + 1);
        }
        if (source.name.isEmpty())
            source.name = source.path.empty() ? tr("pasted image %1").arg(++pasted_)
                                              : toQString(source.path.filename());
        added.push_back({++last_id_, std::move(source), {}, {}, {}, {}, {}});
    }
    if (added.empty())
        return ids;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    entries_.insert(entries_.end(), std::make_move_iterator(added.begin()),
                    std::make_move_iterator(added.end()));
    counts_.waiting += static_cast<int>(added.size());
    endInsertRows();
    Q_EMIT countsChanged();
    return ids;
}

std::vector<GalleryEntry> GalleryModel::remove(const QVector<quint64>& ids) {
    std::vector<std::size_t> rows;
    for (const quint64 id : ids)
        if (const int row = rowOf(id); row >= 0)
            rows.push_back(static_cast<std::size_t>(row));
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<GalleryEntry> removed;
    removed.reserve(rows.size());
    for (const std::size_t row : rows)
        removed.push_back(entries_[row]);
    std::vector<std::pair<std::size_t, std::size_t>> runs; // first and last row
    for (const std::size_t row : rows)
        if (!runs.empty() && runs.back().second + 1 == row)
            runs.back().second = row;
        else
            runs.emplace_back(row, row);
    if (runs.empty())
        return removed;
    if (runs.size() <= maximum_runs) {
        std::for_each(runs.rbegin(), runs.rend(),
                      [this](const auto& run) { removeRun(run.first, run.second); });
    } else {
        beginResetModel();
        for (const std::size_t row : rows) {
            forget(entries_[row]);
            entries_[row].id = 0;
        }
        std::erase_if(entries_, [](const GalleryEntry& entry) { return entry.id == 0; });
        endResetModel();
    }
    Q_EMIT countsChanged();
    return removed;
}

QVector<quint64> GalleryModel::restore(const std::vector<GalleryEntry>& removed) {
    Entries back;
    for (const GalleryEntry& entry : removed)
        if (entry.source.path.empty() ||
            ids_of_files_.try_emplace(entry.source.path.native(), entry.id).second)
            back.push_back(entry);
    QVector<quint64> ids;
    if (back.empty())
        return ids;
    beginResetModel(); // they may lie anywhere
    for (const GalleryEntry& entry : back) {
        counts_.add(entry);
        ids.append(entry.id);
    }
    const auto first = entries_.insert(entries_.end(), std::make_move_iterator(back.begin()),
                                       std::make_move_iterator(back.end()));
    std::inplace_merge(entries_.begin(), first, entries_.end(),
                       [](const GalleryEntry& a, const GalleryEntry& b) { return a.id < b.id; });
    endResetModel();
    Q_EMIT countsChanged();
    return ids;
}

void GalleryModel::removeRun(std::size_t first, std::size_t last) {
    beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
    const auto begin = entries_.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = entries_.begin() + static_cast<std::ptrdiff_t>(last) + 1;
    std::for_each(begin, end, [this](const GalleryEntry& entry) { forget(entry); });
    entries_.erase(begin, end);
    endRemoveRows();
}

void GalleryModel::forget(const GalleryEntry& entry) {
    counts_.remove(entry);
    if (!entry.source.path.empty())
        ids_of_files_.erase(entry.source.path.native());
}

void GalleryModel::clear() {
    if (entries_.empty())
        return;
    beginResetModel();
    entries_.clear();
    ids_of_files_.clear();
    counts_ = {};
    endResetModel();
    Q_EMIT countsChanged();
}

template <typename Change>
void GalleryModel::change(quint64 id, const QVector<int>& roles, const Change& change) {
    const int row = rowOf(id);
    if (row < 0)
        return;
    GalleryEntry& entry = entries_[static_cast<std::size_t>(row)];
    const GalleryCounts before = counts_;
    counts_.remove(entry);
    change(entry);
    counts_.add(entry);
    Q_EMIT dataChanged(index(row), index(row), roles);
    if (before != counts_)
        Q_EMIT countsChanged();
}

void GalleryModel::setState(quint64 id, GalleryState state) {
    change(id, {StateRole, ReasonRole}, [state](GalleryEntry& entry) {
        entry.state = state;
        entry.reason.clear();
    });
}

void GalleryModel::setCaption(quint64 id, const QString& caption, const QString& doubts) {
    change(id, {StateRole, CaptionRole, ReasonRole}, [&caption, &doubts](GalleryEntry& entry) {
        entry.state = GalleryState::Done;
        entry.caption = caption;
        entry.doubts = doubts;
        entry.reason.clear();
    });
}

void GalleryModel::setFailed(quint64 id, const QString& reason) {
    change(id, {StateRole, ReasonRole}, [&reason](GalleryEntry& entry) {
        entry.state = GalleryState::Failed;
        entry.reason = withoutPath(reason, entry.source);
    });
}

void GalleryModel::setSize(quint64 id, const QSize& size) {
    change(id, {Qt::ToolTipRole}, [&size](GalleryEntry& entry) { entry.size = size; });
}

int GalleryModel::rowOf(quint64 id) const {
    const auto found =
        std::lower_bound(entries_.begin(), entries_.end(), id,
                         [](const GalleryEntry& entry, quint64 wanted) { return entry.id < wanted; });
    return found != entries_.end() && found->id == id ? static_cast<int>(found - entries_.begin()) : -1;
}

const GalleryEntry* GalleryModel::find(quint64 id) const {
    const int row = rowOf(id);
    return row < 0 ? nullptr : &at(row);
}

QVector<quint64> GalleryModel::ids() const {
    QVector<quint64> ids;
    ids.reserve(rowCount());
    for (const GalleryEntry& entry : entries_)
        ids.append(entry.id);
    return ids;
}

int GalleryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QVariant GalleryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GalleryEntry& entry = at(index.row());
    switch (role) {
    case IdRole:
        return entry.id;
    case Qt::DisplayRole:
    case NameRole:
        return entry.source.name;
    case PathRole:
        return toQString(entry.source.path);
    case StateRole:
        return static_cast<int>(entry.state);
    case CaptionRole:
        return entry.caption;
    case ReasonRole:
        return entry.reason;
    case Qt::AccessibleTextRole:
        return accessibleText(entry);
    case Qt::ToolTipRole:
        return toolTipText(entry);
    default:
        return {};
    }
}

Qt::ItemFlags GalleryModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (!at(index.row()).source.path.empty())
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList GalleryModel::mimeTypes() const {
    return {QStringLiteral("text/uri-list")};
}

QMimeData* GalleryModel::mimeData(const QModelIndexList& indexes) const {
    QList<QUrl> urls;
    for (const QModelIndex& index : indexes)
        if (const auto& path = at(index.row()).source.path; !path.empty())
            urls.append(QUrl::fromLocalFile(toQString(path)));
    if (urls.isEmpty())
        return nullptr;
    auto* data = new QMimeData; // the caller owns it
    data->setUrls(urls);
    return data;
}

} // namespace saccade::ui
