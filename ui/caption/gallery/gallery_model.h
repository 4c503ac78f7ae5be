#pragma once

#include "ui/caption/gallery/gallery_entry.h"

#include <QAbstractListModel>
#include <QVector>

#include <string>
#include <unordered_map>
#include <vector>

namespace saccade::ui {

/// The images to be captioned, in the order they came. Ids ascend from 1 and are never reused. Calls with an
/// id that does not exist (any more) do nothing, since answers may come late.
class GalleryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, NameRole, PathRole, StateRole, CaptionRole, ReasonRole };

    using QAbstractListModel::QAbstractListModel;

    /// Returns the id of each. A file that is already there keeps its entry. Paths become absolute; pixels
    /// without a name get one.
    QVector<quint64> add(const QVector<ImageSource>& sources);
    /// Forgets entries and gives them as they were; the files stay.
    std::vector<GalleryEntry> remove(const QVector<quint64>& ids);
    /// Puts removed entries back where they were, under their ids, and gives these. A file that came again
    /// meanwhile keeps its new entry.
    QVector<quint64> restore(const std::vector<GalleryEntry>& removed);
    void clear();

    void setState(quint64 id, GalleryState state);
    /// Marks it as done with this caption; `doubts` says why it should be taken with care, if so.
    void setCaption(quint64 id, const QString& caption, const QString& doubts = {});
    /// `reason` may begin with the path, as the engine's messages do.
    void setFailed(quint64 id, const QString& reason);
    void setSize(quint64 id, const QSize& size);

    /// Null if there is none; valid until the model changes.
    const GalleryEntry* find(quint64 id) const;
    const GalleryEntry& at(int row) const { return entries_[static_cast<std::size_t>(row)]; }
    int rowOf(quint64 id) const; ///< -1 if there is none
    const GalleryCounts& counts() const { return counts_; }
    QVector<quint64> ids() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    /// URLs of the files, for dragging to another program.
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

Q_SIGNALS:
    void countsChanged();

private:
    using Entries = std::vector<GalleryEntry>;

    template <typename Change>
    void change(quint64 id, const QVector<int>& roles, const Change& change);
    void forget(const GalleryEntry& entry);
    void removeRun(std::size_t first, std::size_t last);

    Entries entries_;                                       ///< ids ascend, so they are found by bisection
    std::unordered_map<std::string, quint64> ids_of_files_; ///< by their paths
    GalleryCounts counts_;
    quint64 last_id_ = 0;
    int pasted_ = 0; ///< numbers pictures without a name
};

} // namespace saccade::ui
