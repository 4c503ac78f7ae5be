#include "ui/caption/export/view_export.h"

#include "core/figure/pieces_in_lines.h"
#include "core/figure/veil.h"
#include "ui/caption/export/document_writer.h"
#include "ui/caption/export/figure_parts.h"
#include "ui/common/convert.h"
#include "ui/common/figure_texts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace saccade::ui {
namespace {

struct PlacedText {
    QString text;
    QPointF at; ///< left end of the base line
    double width = 0;
};

struct PlacedLegend {
    LegendPart part;
    LegendPlaces places;
    QPointF at;
};

/// The places of the parts, in device-independent pixels.
class ViewPage {
public:
    explicit ViewPage(const ViewExport& view) : view_(view), words_(view.figure.caption().words) {
        const QSizeF picture = view.view.deviceIndependentSize();
        const double width = std::max(picture.width(), 420.0); // the legend needs some room
        letters_ = std::clamp(width / 32, 16.0, 40.0);
        image_ = QRectF(QPointF((width - picture.width()) / 2, 0), picture);
        room_ = width - 2 * letters_;
        double bottom = placeCaption(picture.height() + 0.8 * letters_) + 0.6 * letters_;
        if (says()) {
            bottom += letters_;
            facts_ = QPointF(letters_, bottom);
            bottom = placeLegend(bottom + 1.1 * letters_);
        }
        size_ = QSizeF(width, bottom + letters_);
    }

    QSizeF size() const { return size_; }

    void paint(QPainter& painter) const {
        painter.fillRect(QRectF(QPointF(), size_), figure::paper);
        painter.drawImage(image_, view_.view);
        for (std::size_t i = 0; i < caption_.size(); ++i)
            paintWord(painter, caption_[i], isShown(i));
        if (!says())
            return;
        painter.setFont(smallFont());
        painter.setPen(figure::soft_ink);
        painter.drawText(facts_, factsOf(words_[static_cast<std::size_t>(view_.shown_word)]));
        for (const PlacedLegend& part : legend_)
            figure::drawLegend(painter, part.at, smallFont(), part.part, part.places,
                               view_.figure.heat.style);
    }

private:
    bool isShown(std::size_t word) const { return static_cast<int>(word) == view_.shown_word; }
    bool says() const { return view_.shown_word >= 0 && view_.shown_word < static_cast<int>(words_.size()); }
    QFont smallFont() const { return figure::font(0.65 * letters_); }

    /// Returns the last base line.
    double placeCaption(double top) {
        std::vector<double> widths;
        for (std::size_t i = 0; i < words_.size(); ++i) {
            const QFont font = figure::font(letters_, isShown(i));
            const QString text =
                QFontMetricsF(font).elidedText(toQString(words_[i].word), Qt::ElideRight, room_);
            widths.push_back(figure::textWidth(font, text));
            caption_.push_back({text, {}, widths.back()});
        }
        const double first = top + QFontMetricsF(figure::font(letters_)).ascent();
        double base = first;
        const std::vector<PieceInLine> pieces = piecesInLines(widths, letters_ / 3, room_);
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            base = first + 1.5 * letters_ * pieces[i].line;
            caption_[i].at = QPointF(letters_ + pieces[i].x, base);
        }
        return base;
    }

    /// Returns the last base line; that before the first where the word has no attention.
    double placeLegend(double first) {
        const auto word = static_cast<std::size_t>(view_.shown_word);
        const QFont font = smallFont();
        if (words_[word].attention.maps == 0)
            return first - 1.1 * letters_;
        const FigureTexts texts = figureTexts();
        legend_.push_back({colourLegend(words_, word, view_.figure.heat, texts), {}, {}});
        if (!seesAll(view_.figure.result.geometry))
            legend_.push_back({veilLegend(texts), {}, {}});
        std::vector<double> widths;
        for (PlacedLegend& part : legend_) {
            part.places = figure::legendPlaces(part.part, font, 9.0 * font.pixelSize(), room_);
            widths.push_back(part.places.width);
        }
        double base = first;
        const std::vector<PieceInLine> pieces = piecesInLines(widths, 2.0 * font.pixelSize(), room_);
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            base = first + 1.1 * letters_ * pieces[i].line;
            legend_[i].at = QPointF(letters_ + pieces[i].x, base);
        }
        return base;
    }

    void paintWord(QPainter& painter, const PlacedText& word, bool shown) const {
        painter.setFont(figure::font(letters_, shown));
        painter.setPen(shown ? figure::accent : figure::ink);
        painter.drawText(word.at, word.text);
        if (shown)
            painter.fillRect(QRectF(word.at.x(), word.at.y() + 0.3 * letters_, word.width, 0.1 * letters_),
                             figure::accent);
    }

    static QString factsOf(const CaptionWord& word) {
        const double share = std::clamp(std::exp(static_cast<double>(word.log_probability)), 0.0, 1.0);
        const QString probability = QCoreApplication::translate("ViewExport", "probability %1")
                                        .arg(toQString(figureTexts().percent(share)));
        if (word.gate >= 1)
            return probability;
        const QString gate = QLocale().toString(static_cast<double>(word.gate), 'f', 2);
        return probability + QCoreApplication::translate("ViewExport", ", gate %1").arg(gate);
    }

    const ViewExport& view_;
    const std::vector<CaptionWord>& words_;
    QRectF image_;
    std::vector<PlacedText> caption_;
    QPointF facts_; ///< base line
    std::vector<PlacedLegend> legend_;
    QSizeF size_;
    double letters_ = 0;
    double room_ = 0; ///< of a line
};

} // namespace

void writeView(const std::filesystem::path& file, ExportFormat format, const ViewExport& view) {
    const ViewPage page(view);
    const DocumentPage document{page.size(), view.scale, toQString(view.figure.caption().caption())};
    writeDocument(file, format, document, [&](QPainter& painter) {
        page.paint(painter);
        return true;
    });
}

} // namespace saccade::ui
