#include "ui/evaluation/image_order.h"

#include "ui/evaluation/image_model.h"

#include <cmath>

namespace saccade::ui {

ImageOrder::ImageOrder(ImageModel* images, QObject* parent) : QSortFilterProxyModel(parent), images_(images) {
    setSourceModel(images);
}

void ImageOrder::setFilterText(const QString& text) {
    text_ = text.trimmed();
    invalidateRowsFilter();
}

bool ImageOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    if (left.column() < ImageModel::first_score_column)
        return images_->text(left.row(), left.column()) < images_->text(right.row(), right.column());
    const double one = images_->number(left.row(), left.column());
    const double other = images_->number(right.row(), right.column());
    if (std::isnan(one) || std::isnan(other))
        return !std::isnan(one) && std::isnan(other);
    return one < other;
}

bool ImageOrder::filterAcceptsRow(int row, const QModelIndex&) const {
    return text_.isEmpty() || images_->contains(row, text_);
}

} // namespace saccade::ui
