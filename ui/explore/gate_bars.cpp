#include "ui/explore/gate_bars.h"

#include "ui/common/glide.h"
#include "ui/common/number_text.h"
#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

namespace saccade::ui {
namespace {

constexpr int swatch = 10;
constexpr int gate_bar_high = 8;

QString gateName(const std::string& gate) {
    if (gate == "input")
        return GateBars::tr("Input gate");
    if (gate == "forget")
        return GateBars::tr("Forget gate");
    if (gate == "candidate")
        return GateBars::tr("Candidate");
    if (gate == "output")
        return GateBars::tr("Output gate");
    return GateBars::tr("Sentinel gate");
}

} // namespace

SharesOfGate sharesOf(const GateShares& gate) {
    return {gate.word, gate.state, gate.image, gate.bias};
}

QColor shareColour(std::size_t index) {
    const bool of_bias = index + 1 == SharesOfGate().size();
    return of_bias ? themeColour(ThemeColour::Muted) : seriesColour(static_cast<int>(index));
}

QString shareName(std::size_t index) {
    switch (index) {
    case 0:
        return GateBars::tr("word");
    case 1:
        return GateBars::tr("state");
    case 2:
        return GateBars::tr("image");
    default:
        return GateBars::tr("bias");
    }
}

void paintShares(QPainter& painter, const QRectF& bar, const SharesOfGate& shares) {
    double left = bar.left();
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double width = bar.width() * shares[i];
        painter.fillRect(QRectF(left, bar.top(), width, bar.height()), shareColour(i));
        left += width;
    }
}

GateBars::GateBars(QWidget* parent) : QWidget(parent), glide_(new Glide(this)) {
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("What the gates were computed from"));
    setToolTip(tr("How much the word before, the state, the image and the bias contribute to each gate: the "
                  "means of the absolute values, as shares"));
    connect(glide_, &Glide::moved, this, qOverload<>(&QWidget::update));
}

void GateBars::setGates(const std::vector<GateShares>& gates) {
    std::vector<SharesOfGate> before;
    for (std::size_t i = 0; i < std::min(gates_.size(), gates.size()); ++i)
        before.push_back(shownShares(i));
    const bool same_height = gates_.size() == gates.size();
    gates_ = gates;
    before_ = std::move(before);
    glide_->start();
    QStringList texts;
    for (std::size_t i = 0; i < gates_.size(); ++i)
        texts << textOf(i);
    setAccessibleDescription(texts.join(QStringLiteral("; ")));
    if (!same_height)
        updateGeometry();
    update();
}

void GateBars::setOpen(const std::string& gate) {
    open_ = gate;
    update();
}

SharesOfGate GateBars::shownShares(std::size_t gate) const {
    SharesOfGate shares = sharesOf(gates_[gate]);
    if (glide_->isMoving() && gate < before_.size())
        for (std::size_t i = 0; i < shares.size(); ++i)
            shares[i] = before_[gate][i] + glide_->weight() * (shares[i] - before_[gate][i]);
    return shares;
}

/// "Input gate: word 40 %, state 30 %, image 20 %, bias 10 %"
QString GateBars::textOf(std::size_t gate) const {
    const SharesOfGate shares = sharesOf(gates_[gate]);
    QStringList parts;
    for (std::size_t i = 0; i < shares.size(); ++i)
        parts << tr("%1 %2", "what contributes, its share").arg(shareName(i), percentText(shares[i]));
    return tr("%1: %2", "a gate, what it was computed from")
        .arg(gateName(gates_[gate].gate), parts.join(QStringLiteral(", ")));
}

int GateBars::lineHeight() const {
    return fontMetrics().height() + gate_bar_high + spacing::small;
}

std::vector<QRect> GateBars::legendPlaces(int width) const {
    std::vector<QRect> places;
    const int high = fontMetrics().height();
    int x = 0, y = static_cast<int>(gates_.size()) * lineHeight();
    for (std::size_t i = 0; i < SharesOfGate().size(); ++i) {
        const int wide = swatch + spacing::small + fontMetrics().horizontalAdvance(shareName(i));
        if (x > 0 && x + wide > width) {
            x = 0;
            y += high;
        }
        places.emplace_back(x, y, wide, high);
        x += wide + spacing::large;
    }
    return places;
}

int GateBars::heightForWidth(int width) const {
    return gates_.empty() ? 0 : legendPlaces(width).back().bottom() + 1;
}

QSize GateBars::sizeHint() const {
    constexpr int usual = 240;
    return {usual, heightForWidth(usual)};
}

void GateBars::paintEvent(QPaintEvent*) {
    if (gates_.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont bold = font();
    bold.setBold(true);
    const int text = fontMetrics().height();
    for (std::size_t i = 0; i < gates_.size(); ++i) {
        const int top = static_cast<int>(i) * lineHeight();
        painter.setFont(gates_[i].gate == open_ ? bold : font());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(0, top, width(), text), Qt::AlignLeft | Qt::AlignVCenter,
                         gateName(gates_[i].gate));
        paintShares(painter, QRectF(0, top + text, width(), gate_bar_high), shownShares(i));
    }
    painter.setFont(font());
    const std::vector<QRect> places = legendPlaces(width());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QRect& place = places[i];
        painter.fillRect(QRect(place.left(), place.top() + (place.height() - swatch) / 2, swatch, swatch),
                         shareColour(i));
        painter.setPen(themeColour(ThemeColour::Muted));
        painter.drawText(place.adjusted(swatch + spacing::small, 0, spacing::small, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, shareName(i));
    }
}

bool GateBars::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto gate = static_cast<std::size_t>(help->pos().y() / lineHeight());
    QToolTip::showText(help->globalPos(), gate < gates_.size() ? textOf(gate) : toolTip(), this);
    return true;
}

} // namespace saccade::ui
