#pragma once

#include <QImage>
#include <QListView>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

class QStandardItemModel;

namespace saccade::ui {

class Glide;

/// A text with a value: text and number above, a bar below; perhaps a picture beside them.
struct BarRow {
    QString text;
    QString number;
    double value = 0;           ///< length of the bar, 0…1
    std::optional<double> tick; ///< a mark on the bar to compare the value with, 0…1
    bool marked = false;        ///< the chosen one
    QString tool_tip;
    std::vector<std::pair<int, int>> emphasis; ///< start and length of the emphasised parts of the text
    QImage picture;                            ///< beside them; null: its place is empty
    int picture_side = 0;                      ///< of the square that the picture fits into; 0: there is none
};

/// Rows of text, number and bar, as high as necessary. Rows can be chosen with pointer or keys if enabled;
/// the row's accessible text contains all that it shows.
class BarList : public QListView {
    Q_OBJECT

public:
    explicit BarList(QWidget* parent = nullptr);

    /// Keeps the keyboard position; it moves to the marked row if there is one.
    void setRows(std::vector<BarRow> rows);
    const std::vector<BarRow>& rows() const { return rows_; }
    /// Whether bars move to new values. A row is known by its text; a bar that is new grows from nothing.
    void setGliding(bool gliding) { gliding_ = gliding; }
    /// The length of a bar as it is drawn, which may still be on its way to the row's value.
    double shownValue(int row) const;
    /// Marks only this row; -1 marks none.
    void setMarked(int row);
    /// Whether rows react to pointer and keys.
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
    void glideTo(const std::vector<BarRow>& rows);

    std::vector<BarRow> rows_;
    QStandardItemModel* model_;
    bool choosable_ = false;
    bool gliding_ = false;
    std::vector<double> before_; ///< values that the bars come from
    Glide* glide_;
};

} // namespace saccade::ui
