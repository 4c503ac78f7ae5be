#pragma once

#include "ui/common/theme.h"

#include <QLayout>

#include <vector>

namespace saccade::ui {

/// Puts items beside each other like the words of a text and goes on in the next line where the width ends;
/// from the right where the widget's layout direction says so. An item is never wider than the line.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr, int across = spacing::small, int down = spacing::small);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    /// Puts a widget at a place among those that are there.
    void insertWidget(int index, QWidget* widget);
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
    /// Height that the items need in `area`; places them there when `place`.
    int arrange(const QRect& area, bool place) const;

    std::vector<QLayoutItem*> items_; ///< owned, as QLayout has it
    int across_;
    int down_;
};

} // namespace saccade::ui
