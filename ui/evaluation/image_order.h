#pragma once

#include <QSortFilterProxyModel>

namespace saccade::ui {

class ImageModel;

/// Sorts and filters the images of a run. Compares numbers and texts directly, because tens of thousands of
/// rows must be sorted between two frames.
class ImageOrder : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ImageOrder(ImageModel* images, QObject* parent = nullptr);

    /// Shows the images whose name, caption or references contain the text; an empty one shows all.
    void setFilterText(const QString& text);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    ImageModel* images_;
    QString text_;
};

} // namespace saccade::ui
