#pragma once

#include "ui/caption/gallery/gallery_model.h"

#include <QAbstractProxyModel>
#include <QStringMatcher>

namespace saccade::ui {

/// Which states are listed; "waiting" takes in what runs or was stopped, "unsure" is a part of "done".
enum class GalleryShow { All, Waiting, Done, Unsure, Failed };

/// The entries of a gallery that match a text and a state. Changing the filter resets the model, which takes
/// a few milliseconds for a hundred thousand entries; QSortFilterProxyModel would remove scattered rows one
/// by one.
class GalleryFilter : public QAbstractProxyModel {
    Q_OBJECT

public:
    explicit GalleryFilter(GalleryModel& model, QObject* parent = nullptr);

    /// Every word of the text must occur in the name or the caption, ignoring case.
    void setText(const QString& text);
    void setShow(GalleryShow show);
    /// Keeps an entry listed although its state no longer matches, because it is being shown.
    void keep(quint64 id);

    int rowOf(quint64 id) const; ///< -1 if it is not listed
    /// The first row whose id is not below this one; rowCount() if there is none.
    int rowFrom(quint64 id) const;
    quint64 idAt(int row) const; ///< 0 if there is none

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex& index) const override;
    QModelIndex mapFromSource(const QModelIndex& index) const override;

private:
    bool accepts(const GalleryEntry& entry) const;
    void refill();
    void add(int first, int last);
    void beginRemove(int first, int last);
    void endRemove();
    void update(quint64 id, const QVector<int>& roles);

    GalleryModel& model_;
    QVector<QStringMatcher> words_;
    GalleryShow show_ = GalleryShow::All;
    quint64 kept_ = 0;
    std::vector<quint64> ids_; ///< ascending, as in the model
    int remove_first_ = 0;     ///< while rows of the model are being removed
    int remove_count_ = 0;
};

} // namespace saccade::ui
