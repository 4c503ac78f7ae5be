#pragma once

#include <QListView>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

class QStandardItemModel;

namespace saccade::ui {

/// A text with a value: words and a number above, a bar below.
struct BarRow {
    QString text;
    QString number;
    double value = 0;           ///< length of the bar, 0…1
    std::optional<double> tick; ///< a mark on the bar to compare the value with, 0…1
    bool marked = false;        ///< the one that was said or chosen
    QString tool_tip;
    std::vector<std::pair<int, int>> emphasis; ///< start and length of the parts of the text that stand out
};

/// Rows of text, number and bar, as high as they need. Rows may be chosen with pointer or keys where somebody
/// listens; the row's accessible text holds all that it shows.
class BarList : public QListView {
    Q_OBJECT

public:
    explicit BarList(QWidget* parent = nullptr);

    /// Keeps the place of the keyboard; it goes to the marked row if there is one.
    void setRows(std::vector<BarRow> rows);
    const std::vector<BarRow>& rows() const { return rows_; }
    /// Marks one row alone; -1 marks none.
    void setMarked(int row);
    /// Whether rows react to pointer and keys beyond being read.
    void setChoosable(bool choosable);
    bool isChoosable() const { return choosable_; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Clicked, or reached with the arrow keys.
    void chosen(int row);
    /// The row under the pointer; -1 when it has left.
    void hovered(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void describe(int row);

    std::vector<BarRow> rows_;
    QStandardItemModel* model_;
    bool choosable_ = false;
};

} // namespace saccade::ui
