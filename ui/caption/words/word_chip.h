#pragma once

#include "core/result/uncertainty.h"
#include "ui/common/theme.h"

#include <QAbstractButton>

#include <optional>

namespace saccade::ui {

/// One word of the caption with its probability and, if the model has one, its gate. Enter or a click presses
/// it; the arrow keys and Space are handled by its parent.
class WordChip : public QAbstractButton {
    Q_OBJECT

public:
    enum class Look {
        Plain,
        Previewed, ///< under the pointer
        Held,
        ToCome ///< not yet reached while the caption is played
    };
    /// Left and right of the word and its bars, in pixels.
    static constexpr int side = spacing::normal - 2;

    explicit WordChip(QWidget* parent = nullptr);

    /// `doubts`: the text if the model is unsure of the word or its map; `sentinel`: weight of what stands
    /// for the words so far, where the model decides when to look.
    void setWord(const QString& word, double probability, std::optional<double> gate,
                 const QString& doubts = {}, std::optional<double> sentinel = std::nullopt);
    void setLook(Look look);
    Look look() const { return look_; }
    bool isUncertain() const { return probability_ < unsure_word_below; }

    /// The font in which the word is drawn; italic if `uncertain`.
    static QFont wordFont(const QFont& base, bool uncertain);
    /// From the upper edge to the word's baseline.
    static int baseline(const QFont& base);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void hovered(bool inside);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    void paintGround(QPainter& painter) const;
    void paintWord(QPainter& painter, const QRect& line) const;
    void paintBars(QPainter& painter, int top) const;

    double probability_ = 1;
    std::optional<double> gate_;
    std::optional<double> sentinel_;
    QString doubts_;
    Look look_ = Look::Plain;
};

} // namespace saccade::ui
