#include "ui/caption/export/figure_parts.h"

#include "core/figure/attention_paint.h"
#include "ui/common/convert.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace saccade::ui::figure {
namespace {

struct FigureTexts {
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

} // namespace

QFont font(double pixels, bool bold) {
    QFont font;
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths at every scale
    return font;
}

double textWidth(const QFont& font, const QString& text) {
    return QFontMetricsF(font).horizontalAdvance(text);
}

QString percent(double share) {
    const double value = 100 * share;
    if (value > 0 && value < 1)
        return FigureTexts::tr("< 1 %", "a share");
    return FigureTexts::tr("%1 %", "a share").arg(QLocale().toString(value, 'f', 0));
}

QString probability(float log_probability) {
    return percent(std::clamp(std::exp(static_cast<double>(log_probability)), 0.0, 1.0));
}

bool showsGate(const Hypothesis& caption) {
    return std::any_of(caption.words.begin(), caption.words.end(),
                       [](const CaptionWord& word) { return word.gate < 1; });
}

QImage overlay(const cv::Mat& rgb, const CaptionFigure& figure, std::size_t word) {
    const std::vector<CaptionWord>& words = figure.caption().words;
    if (words.at(word).attention.maps == 0)
        return toImage(rgb);
    return toImage(paintAttention(rgb, words, word, figure.result.geometry, figure.heat, figure.opacity));
}

double drawLegend(QPainter& painter, QPointF left, const QFont& font, const CaptionFigure& figure) {
    const std::vector<CaptionWord>& words = figure.caption().words;
    const double space = 0.6 * font.pixelSize();
    painter.setFont(font);
    painter.setPen(soft_ink);
    const auto write = [&](const QString& text) {
        painter.drawText(left, text);
        left.rx() += textWidth(font, text);
    };
    if (figure.heat.style == HeatStyle::Outline) {
        write(FigureTexts::tr("outlined: the smallest region that holds %1 of the attention")
                  .arg(percent(figure.heat.share)));
        return left.x();
    }
    const bool relative = figure.heat.scale == HeatScale::Word || words.empty();
    write(relative ? FigureTexts::tr("attention: least") : FigureTexts::tr("attention: 0"));
    const QRectF bar(left.x() + space, left.y() - 0.8 * font.pixelSize(), 9.0 * font.pixelSize(),
                     font.pixelSize());
    painter.drawImage(bar, toImage(heatBar({256, 4}, figure.heat.style)));
    left.rx() = bar.right() + space;
    const auto largest = [&] {
        const double ceiling = heatRange(words, 0, figure.heat).ceiling;
        return FigureTexts::tr("%1 of the total in one cell").arg(QLocale().toString(ceiling, 'f', 3));
    };
    write(relative ? FigureTexts::tr("most of each word") : largest());
    return left.x();
}

double drawCaption(QPainter* painter, QPointF top_left, double width, double letters,
                   const Hypothesis& caption, int shown) {
    const double line = 1.5 * letters;
    const double space = 0.33 * letters;
    QPointF at = top_left + QPointF(0, QFontMetricsF(font(letters)).ascent());
    for (std::size_t i = 0; i < caption.words.size(); ++i) {
        const bool present = static_cast<int>(i) == shown;
        const QFont used = font(letters, present);
        const QString text =
            QFontMetricsF(used).elidedText(toQString(caption.words[i].word), Qt::ElideRight, width);
        const double room = textWidth(used, text);
        if (at.x() > top_left.x() && at.x() + room > top_left.x() + width)
            at = {top_left.x(), at.y() + line};
        if (painter) {
            painter->setFont(used);
            painter->setPen(present ? accent : ink);
            painter->drawText(at, text);
            if (present)
                painter->fillRect(QRectF(at.x(), at.y() + 0.3 * letters, room, 0.1 * letters), accent);
        }
        at.rx() += room + space;
    }
    return at.y() - top_left.y() + 0.4 * letters;
}

} // namespace saccade::ui::figure
