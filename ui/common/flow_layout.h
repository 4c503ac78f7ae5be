#pragma once

#include "ui/common/theme.h"

#include <QLayout>
#include <QWidget>

#include <initializer_list>
#include <vector>

namespace saccade::ui {

/// Puts items beside each other like the words of a text and goes on in the next line where the width ends;
/// from the right where the widget's layout direction says so. An item is never wider than the line, and
/// stands in the middle of its height; those that expand share what a line has left.
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
    struct Placed {
        QLayoutItem* item = nullptr;
        QSize size;
    };
    struct Line {
        std::vector<Placed> items;
        std::size_t end = 0; ///< the first item of the next line
        int height = 0;
        int left = 0; ///< width that no item needs
    };

    /// Height that the items need in `area`; places them there when `place`.
    int arrange(const QRect& area, bool place) const;
    Line lineFrom(std::size_t first, int width) const;
    void placeLine(Line& line, const QRect& inner, int y) const;

    std::vector<QLayoutItem*> items_; ///< owned, as QLayout has it
    int across_;
    int down_;
};

/// A widget that holds such a row, as high as its lines need.
class FlowRow : public QWidget {
public:
    explicit FlowRow(QWidget* parent, int across = spacing::normal);

    void add(QWidget* widget);
    /// What is added next stands at the end of the line.
    void addStretch();
    /// Widgets that stay beside each other; the last takes what the line has left, where it expands.
    void addTogether(std::initializer_list<QWidget*> widgets);
};

} // namespace saccade::ui
