#include "ui/caption/export/view_export.h"

#include "ui/caption/export/document_writer.h"
#include "ui/caption/export/figure_parts.h"
#include "ui/common/convert.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace saccade::ui {
namespace {

/// The places of the parts, in device-independent pixels.
struct ViewLayout {
    ViewLayout(const ViewExport& view, const CaptionWord* shown) {
        const QSizeF picture = view.view.deviceIndependentSize();
        const double width = std::max(picture.width(), 420.0); // the legend needs some room
        image = QRectF(QPointF((width - picture.width()) / 2, 0), picture);
        letters = std::clamp(width / 32, 16.0, 40.0);
        caption = QPointF(letters, picture.height() + 0.8 * letters);
        const double height = figure::drawCaption(nullptr, caption, width - 2 * letters, letters,
                                                  view.figure.caption(), view.shown_word);
        facts = QPointF(letters, caption.y() + height + 1.2 * letters);
        legend = facts + QPointF(0, 1.1 * letters);
        page = QSizeF(width, (shown ? legend.y() : facts.y() - letters) + letters);
    }

    QRectF image;
    QPointF caption;
    QPointF facts; ///< base lines
    QPointF legend;
    QSizeF page;
    double letters = 0;
};

QString factsOf(const CaptionWord& word) {
    QString probability = QCoreApplication::translate("ViewExport", "probability %1")
                              .arg(figure::probability(word.log_probability));
    if (word.gate >= 1)
        return probability;
    const QString gate = QLocale().toString(static_cast<double>(word.gate), 'f', 2);
    return probability + QCoreApplication::translate("ViewExport", ", gate %1").arg(gate);
}

} // namespace

void writeView(const std::filesystem::path& file, ExportFormat format, const ViewExport& view) {
    const Hypothesis& caption = view.figure.caption();
    const bool says = view.shown_word >= 0 && view.shown_word < static_cast<int>(caption.words.size());
    const CaptionWord* const word =
        says ? &caption.words[static_cast<std::size_t>(view.shown_word)] : nullptr;
    const ViewLayout layout(view, word);
    const DocumentPage page{layout.page, view.scale, toQString(caption.caption())};
    writeDocument(file, format, page, [&](QPainter& painter) {
        painter.fillRect(QRectF(QPointF(), layout.page), figure::paper);
        painter.drawImage(layout.image, view.view);
        figure::drawCaption(&painter, layout.caption, layout.page.width() - 2 * layout.letters,
                            layout.letters, caption, view.shown_word);
        if (word) {
            const QFont small = figure::font(0.65 * layout.letters);
            painter.setFont(small);
            painter.setPen(figure::soft_ink);
            painter.drawText(layout.facts, factsOf(*word));
            figure::drawLegend(painter, layout.legend, small, view.figure);
        }
        return true;
    });
}

} // namespace saccade::ui
