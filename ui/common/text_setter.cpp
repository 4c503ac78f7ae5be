#include "ui/common/text_setter.h"

#include "ui/common/convert.h"
#include "ui/common/figure_font.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>

namespace saccade::ui {
namespace {

class FontSetter final : public TextSetter {
public:
    int width(const std::string& text, const TextStyle& style) const override {
        return QFontMetrics(fontOf(style)).horizontalAdvance(toQString(text));
    }

    TextMask mask(const std::string& text, const TextStyle& style) const override {
        const QFont font = fontOf(style);
        const QFontMetrics metrics(font);
        const QString letters = toQString(text);
        const int width = metrics.horizontalAdvance(letters);
        if (width <= 0)
            return {};
        QImage paper(width, metrics.height(), QImage::Format_Grayscale8);
        paper.fill(Qt::black);
        QPainter painter(&paper);
        painter.setFont(font);
        painter.setPen(Qt::white);
        painter.drawText(0, metrics.ascent(), letters);
        painter.end();
        return {toCoverage(paper), metrics.ascent()};
    }

private:
    static cv::Mat toCoverage(const QImage& paper) {
        const cv::Mat view(paper.height(), paper.width(), CV_8UC1, const_cast<uchar*>(paper.constBits()),
                           static_cast<std::size_t>(paper.bytesPerLine()));
        return view.clone();
    }

    /// As large as FreeType draws DejaVu Sans.
    static QFont fontOf(const TextStyle& style) { return figure::font(style.height, style.bold); }
};

} // namespace

std::shared_ptr<const TextSetter> textSetter() {
    return std::make_shared<FontSetter>();
}

} // namespace saccade::ui
