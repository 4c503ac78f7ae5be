#pragma once

#include <QLayout>

#include <vector>

namespace saccade::ui {

/// Arranges its items one below the other, in as many columns of equal width as there is room for. The order
/// is kept: down the first column, then down the next. The columns are as even in height as the items allow.
class ColumnLayout : public QLayout {
public:
    /// `column`: the least width of one, in pixels.
    ColumnLayout(QWidget* parent, int column);
    ~ColumnLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& area) override;

private:
    int columnsIn(int width) const;
    static int heightOf(const QLayoutItem& item, int width);
    int lowestHeight(int columns, int width) const;
    int arrange(const QRect& area, bool place) const;

    std::vector<QLayoutItem*> items_; ///< owned, as in QLayout
    int column_;
};

} // namespace saccade::ui
