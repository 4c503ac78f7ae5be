#pragma once

#include <QString>
#include <QVector>
#include <QWidget>

namespace saccade::ui {

class CaptionState;

/// Explains the marks under the words of a WordStrip: the bars of probability and gate and the line of
/// uncertain words, each only if it occurs; empty while there are no words.
class WordLegend : public QWidget {
    Q_OBJECT

public:
    enum class Mark { Probability, Gate, Unsure };

    explicit WordLegend(CaptionState& state, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        Mark mark;
        QString name;
        bool operator==(const Entry&) const = default;
    };
    void refresh();

    CaptionState& state_;
    QVector<Entry> entries_;
};

} // namespace saccade::ui
