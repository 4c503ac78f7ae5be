#pragma once

#include "ui/common/theme.h"

#include <QLayout>
#include <QWidget>

#include <initializer_list>
#include <vector>

namespace saccade::ui {

/// Arranges items like the words of a text, with line breaks; from the right if the layout direction is right
/// to left. An item is never wider than the line and is vertically centred in it; items that expand share the
/// rest of a line.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr, int across = spacing::small, int down = spacing::small);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    /// Inserts a widget among the existing ones.
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

    std::vector<QLayoutItem*> items_; ///< owned, as in QLayout
    int across_;
    int down_;
};

/// A widget with such a row, as high as its lines need.
class FlowRow : public QWidget {
public:
    explicit FlowRow(QWidget* parent, int across = spacing::normal);

    void add(QWidget* widget);
    /// What is added next is placed at the end of the line.
    void addStretch();
    /// Widgets that stay together; the last one takes the rest of the line if it expands.
    void addTogether(std::initializer_list<QWidget*> widgets);
};

} // namespace saccade::ui
