#include "ui/training/charts/curve_readout.h"

#include "ui/common/theme.h"

#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace saccade::ui {
namespace {

constexpr double no_value = std::numeric_limits<double>::quiet_NaN();

/// Value of a line at a step: as drawn, and the raw number where that differs.
struct Reading {
    double shown = 0;
    double raw = 0;
};

/// Nothing of a line that the run does not have at all.
std::optional<Reading> readingAt(const PlotLine& line, double step, int smoothing) {
    const std::span<const double> values = line.run->curve(line.key).values();
    const std::span<const double> x = line.run->isPerEpoch(line.key) ? line.run->epochPositions(Axis::Step)
                                                                     : line.run->stepPositions(Axis::Step);
    if (!line.visible || x.empty() || values.empty())
        return {};
    const std::size_t index = nearestIndex(x, step);
    if (index >= values.size()) // not measured any more
        return Reading{no_value, no_value};
    const bool averaged = line.smooth && smoothing > 1;
    return Reading{averaged ? line.run->smoothed(line.key, smoothing).values()[index] : values[index],
                   values[index]};
}

/// A dash for what is no number, or was not measured.
QString number(double value) {
    return std::isnan(value) ? QStringLiteral("–") : QLocale().toString(value, 'g', 4);
}

QString place(const std::vector<PlotLine>& lines, double step) {
    const double epoch = lines.empty() ? 0 : lines.front().run->fromStep(step, Axis::Epoch);
    QString text = CurveReadout::tr("Step %1, epoch %2")
                       .arg(QLocale().toString(std::llround(step)), QLocale().toString(epoch, 'f', 1));
    const std::optional<std::size_t> best = lines.empty() ? std::nullopt : lines.front().run->bestEpoch();
    if (best && nearestIndex(lines.front().run->epochPositions(Axis::Step), step) == *best)
        text += CurveReadout::tr(" (best epoch: %1)")
                    .arg(QLocale().toString(lines.front().run->epochPositions(Axis::Epoch)[*best], 'f', 0));
    return text;
}

} // namespace

CurveReadout::CurveReadout(QWidget* parent) : QLabel(parent) {
    setObjectName(QStringLiteral("curveReadout"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setTextFormat(Qt::RichText);
    setAutoFillBackground(true);
    setContentsMargins(spacing::normal, spacing::small, spacing::normal, spacing::small);
    hide();
}

QString CurveReadout::dot(const PlotLine& line, double shown) {
    return QStringLiteral("<span style='color:%1'>●</span>&nbsp;<b>%2</b> ")
        .arg(seriesColour(line.colour).name(), number(shown));
}

/// A full dot for the run itself, an open one for those it is compared with.
QString CurveReadout::row(const PlotLine& line, double shown, double raw) {
    const bool own = line.style == Qt::SolidLine;
    return QStringLiteral("<tr><td style='color:%1'>%2&nbsp;</td><td>%3&nbsp;&nbsp;</td>"
                          "<td align='right'><b>%4</b></td><td style='color:%5'>&nbsp;%6</td></tr>")
        .arg(seriesColour(line.colour).name(), own ? QStringLiteral("●") : QStringLiteral("○"),
             (own ? line.name : line.run_name).toHtmlEscaped(), number(shown),
             themeColour(ThemeColour::Muted).name(),
             shown != raw && !std::isnan(raw) ? number(raw) : QString());
}

void CurveReadout::showAt(const std::vector<PlotLine>& lines, double step, int smoothing, int x,
                          const QRect& area, bool brief) {
    QString text;
    for (const PlotLine& line : lines)
        if (const std::optional<Reading> reading = readingAt(line, step, smoothing);
            reading && (!brief || line.style == Qt::SolidLine))
            text += brief ? dot(line, reading->shown) : row(line, reading->shown, reading->raw);
    if (text.isEmpty()) {
        hide();
        return;
    }
    if (brief)
        text = text.trimmed();
    else
        text = QStringLiteral(
                   "<span style='color:%1'>%2</span><table cellspacing='0' cellpadding='0'>%3</table>")
                   .arg(themeColour(ThemeColour::Muted).name(), place(lines, step), text);
    setText(text);
    QPalette own = parentWidget()->palette();
    QColor paper = own.color(QPalette::AlternateBase);
    paper.setAlpha(235);
    own.setColor(backgroundRole(), paper);
    setPalette(own);
    adjustSize();
    const bool left = x + spacing::normal + width() > area.right();
    const int where = left ? std::max(area.left(), x - spacing::normal - width()) : x + spacing::normal;
    move(where, std::max(0, std::min(area.top() + spacing::small, parentWidget()->height() - height())));
    show();
}

QString CurveReadout::plainText(const std::vector<PlotLine>& lines, double step, int smoothing) {
    QString text = place(lines, step);
    for (const PlotLine& line : lines)
        if (const std::optional<Reading> reading = readingAt(line, step, smoothing))
            text += QStringLiteral("\n%1: %2").arg(line.name, number(reading->shown));
    return text;
}

} // namespace saccade::ui
