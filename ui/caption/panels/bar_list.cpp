#include "ui/caption/panels/bar_list.h"

#include "ui/caption/panels/bar_delegate.h"
#include "ui/common/glide.h"

#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace saccade::ui {

BarList::BarList(QWidget* parent)
    : QListView(parent), model_(new QStandardItemModel(this)), glide_(new Glide(this)) {
    setModel(model_);
    setItemDelegate(new BarDelegate(*this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setResizeMode(QListView::Adjust);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    // Fixed would limit the height to what another width needs.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(glide_, &Glide::moved, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (choosable_)
            Q_EMIT chosen(index.row());
    });
    connect(this, &QListView::entered, this,
            [this](const QModelIndex& index) { Q_EMIT hovered(index.row()); });
    connect(this, &QListView::viewportEntered, this, [this] { Q_EMIT hovered(-1); });
}

void BarList::glideTo(const std::vector<BarRow>& rows) {
    std::vector<double> before;
    for (const BarRow& row : rows) {
        const auto same = std::find_if(rows_.begin(), rows_.end(),
                                       [&row](const BarRow& other) { return other.text == row.text; });
        before.push_back(same == rows_.end() ? 0 : shownValue(static_cast<int>(same - rows_.begin())));
    }
    before_ = std::move(before);
    glide_->start();
}

double BarList::shownValue(int row) const {
    const auto at = static_cast<std::size_t>(row);
    const double value = rows_[at].value;
    if (!glide_->isMoving() || at >= before_.size())
        return value;
    return before_[at] + glide_->weight() * (value - before_[at]);
}

void BarList::setRows(std::vector<BarRow> rows) {
    if (gliding_)
        glideTo(rows);
    const int count = static_cast<int>(rows.size());
    const bool other_size = model_->rowCount() != count;
    // The list may do its layout while rows are added or removed: `rows_` has one for each row that it knows.
    if (model_->rowCount() > count)
        model_->setRowCount(count);
    rows_ = std::move(rows);
    model_->setRowCount(count);
    for (int row = 0; row < count; ++row) {
        if (!model_->item(row))
            model_->setItem(row, new QStandardItem);
        describe(row);
        if (rows_[static_cast<std::size_t>(row)].marked)
            setCurrentIndex(model_->index(row, 0));
    }
    if (other_size && count > 0 && !currentIndex().isValid())
        setCurrentIndex(model_->index(0, 0));
    scheduleDelayedItemsLayout();
    updateGeometry();
    viewport()->update();
}

/// What assistive technology reads.
void BarList::describe(int row) {
    const BarRow& shown = rows_[static_cast<std::size_t>(row)];
    QStandardItem* item = model_->item(row);
    item->setText(shown.text);
    item->setToolTip(shown.tool_tip);
    item->setData(shown.marked ? tr("%1, %2, marked").arg(shown.text, shown.number)
                               : tr("%1, %2").arg(shown.text, shown.number),
                  Qt::AccessibleTextRole);
}

void BarList::setMarked(int marked) {
    for (int row = 0; row < static_cast<int>(rows_.size()); ++row) {
        BarRow& shown = rows_[static_cast<std::size_t>(row)];
        if (shown.marked == (row == marked))
            continue;
        shown.marked = row == marked;
        describe(row);
        if (shown.marked)
            setCurrentIndex(model_->index(row, 0));
    }
    viewport()->update();
}

void BarList::setChoosable(bool choosable) {
    choosable_ = choosable;
    viewport()->setCursor(choosable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

int BarList::heightForWidth(int width) const {
    int height = 0;
    for (const BarRow& row : rows_)
        height += BarDelegate::rowHeight(row, font(), width);
    return height;
}

QSize BarList::sizeHint() const {
    const int width = fontMetrics().averageCharWidth() * 30;
    return {width, heightForWidth(width)};
}

QSize BarList::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 16, 0};
}

void BarList::keyPressEvent(QKeyEvent* event) {
    const int before = currentIndex().row();
    QListView::keyPressEvent(event);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (choosable_ && currentIndex().isValid() && (enter || currentIndex().row() != before))
        Q_EMIT chosen(currentIndex().row());
}

void BarList::leaveEvent(QEvent* event) {
    QListView::leaveEvent(event);
    Q_EMIT hovered(-1);
}

void BarList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    updateGeometry();
}

} // namespace saccade::ui
