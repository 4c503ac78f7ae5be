#pragma once

#include "core/result/gate_shares.h"

#include <QColor>
#include <QPainter>
#include <QWidget>

#include <array>
#include <vector>

namespace saccade::ui {

class Glide;

/// The shares of a gate: word, state, image, bias.
using SharesOfGate = std::array<double, 4>;

SharesOfGate sharesOf(const GateShares& gate);

/// The colour of the share at an index, and its name: "word".
QColor shareColour(std::size_t index);
QString shareName(std::size_t index);

/// Fills a bar with the shares, one after another.
void paintShares(QPainter& painter, const QRectF& bar, const SharesOfGate& shares);

/// What the gates of an LSTM were computed from: a stacked bar for each, over a legend. When they change, the
/// bars move to what they are now.
class GateBars : public QWidget {
    Q_OBJECT

public:
    explicit GateBars(QWidget* parent = nullptr);

    /// None: it is empty and takes no room.
    void setGates(const std::vector<GateShares>& gates);
    /// One of the gates, whose name is bold; empty for none.
    void setOpen(const std::string& gate);
    /// The shares as they are drawn, which may still be on their way.
    SharesOfGate shownShares(std::size_t gate) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// Where a name of the legend stands.
    std::vector<QRect> legendPlaces(int width) const;
    int lineHeight() const;
    QString textOf(std::size_t gate) const;

    std::vector<GateShares> gates_;
    std::vector<SharesOfGate> before_; ///< that the bars come from
    std::string open_;
    Glide* glide_;
};

} // namespace saccade::ui
