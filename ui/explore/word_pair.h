#pragma once

#include "core/result/caption_result.h"

#include <QAbstractButton>

#include <optional>

namespace saccade::ui {

/// A word of one caption above its counterpart in another, each with its probability; either may be missing.
class WordPair : public QAbstractButton {
    Q_OBJECT

public:
    explicit WordPair(QWidget* parent = nullptr);

    /// Pointers are not kept.
    void setWords(const CaptionWord* above, const CaptionWord* below);
    bool differs() const { return differs_; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Side {
        QString word; ///< empty: the caption has none here
        QString probability;
    };

    static Side sideOf(const CaptionWord* word);
    QFont wordFont() const;
    QFont numberFont() const;
    int sideHeight() const;
    void paintGround(QPainter& painter) const;
    void paintSide(QPainter& painter, const Side& side, int top) const;

    Side above_;
    Side below_;
    bool differs_ = false;
};

} // namespace saccade::ui
