#include "ui/caption/export/sheet_export.h"

#include "core/base/error.h"
#include "core/figure/sheet_content.h"
#include "core/figure/sheet_layout.h"
#include "ui/caption/export/document_writer.h"
#include "ui/caption/export/figure_parts.h"
#include "ui/common/convert.h"
#include "ui/common/figure_texts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace saccade::ui {
namespace {

/// One page; the same drawing commands give pixels and vectors.
class SheetPage {
    Q_DECLARE_TR_FUNCTIONS(SheetPage)

public:
    SheetPage(const SheetExport& sheet, double pixels)
        : figure_(sheet.figure),
          content_(sheetContent(figure_.result, figure_.hypothesis, figure_.heat, figureTexts())) {
        const cv::Mat rgb = toMat(sheet.image);
        if (rgb.empty())
            throw Error(Message::verbatim(tr("There is no image to draw the sheet of.").toStdString()));
        layout_ = layOutSheet(measures(static_cast<double>(rgb.rows) / rgb.cols));
        scaleImage(rgb, pixels);
    }

    int tiles() const { return static_cast<int>(layout_.tiles.size()); }
    QSizeF size() const { return {layout_.page.width, layout_.page.height}; }

    void drawFrame(QPainter& painter) const {
        painter.fillRect(QRectF(QPointF(), size()), figure::paper);
        for (std::size_t i = 0; i < content_.caption.size(); ++i)
            write(painter, toPoint(layout_.caption[i]), figure::font(sheet_letters::title), figure::ink,
                  content_.caption[i], layout_.text_width);
        write(painter, toPoint(layout_.facts), figure::font(sheet_letters::facts), figure::soft_ink,
              content_.facts, layout_.text_width);
        painter.fillRect(toRect(layout_.rule), figure::rule);
        for (std::size_t i = 0; i < content_.legend.size(); ++i)
            figure::drawLegend(painter, toPoint(layout_.legend[i]), noteFont(), content_.legend[i],
                               legendPlaces(content_.legend[i]), figure_.heat.style);
    }

    void drawImage(QPainter& painter) const {
        const SheetTile& tile = layout_.tiles.front();
        drawPicture(painter, tile, toImage(image_));
        write(painter, toPoint(tile.word), figure::font(sheet_letters::image), figure::soft_ink,
              content_.image, tile.box.width);
    }

    void drawWord(QPainter& painter, std::size_t index) const {
        const SheetWord& said = content_.words[index];
        const SheetTile& tile = layout_.tiles[index + 1];
        drawPicture(painter, tile, figure::overlay(image_, figure_, index));
        const QFont number = figure::font(sheet_letters::number);
        const double number_width = figure::textWidth(number, toQString(said.shown_probability));
        write(painter, QPointF(tile.box.br().x - number_width, tile.word.y), number, figure::ink,
              said.shown_probability, 2 * number_width);
        write(painter, toPoint(tile.word), figure::font(sheet_letters::word, true), figure::ink, said.word,
              tile.box.width - number_width - 12);
        const QRectF track = toRect(tile.track);
        painter.fillRect(track, figure::rule);
        painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * said.probability, track.height())),
                         figure::accent);
        drawNotes(painter, tile, said);
    }

private:
    static QRectF toRect(const cv::Rect2d& rect) { return {rect.x, rect.y, rect.width, rect.height}; }
    static QPointF toPoint(const cv::Point2d& point) { return {point.x, point.y}; }
    static QFont noteFont() { return figure::font(sheet_letters::note); }

    static LegendPlaces legendPlaces(const LegendPart& part) {
        return figure::legendPlaces(part, noteFont(), sheet_legend_bar);
    }

    SheetMeasures measures(double aspect) const {
        SheetMeasures measures;
        const QFont title = figure::font(sheet_letters::title);
        for (const std::string& word : content_.caption)
            measures.caption.push_back(figure::textWidth(title, toQString(word)));
        measures.space = sheet_letters::title / 3;
        for (const LegendPart& part : content_.legend)
            measures.legend.push_back(legendPlaces(part).width);
        measures.tiles = static_cast<int>(content_.words.size()) + 1;
        measures.aspect = aspect;
        return measures;
    }

    /// `pixels` for each device-independent one. Small images are enlarged before the attention is painted
    /// over them, which is then smooth.
    void scaleImage(const cv::Mat& rgb, double pixels) {
        const cv::Size2d shown = layout_.tiles.front().picture.size();
        const cv::Size size(std::max(1, static_cast<int>(std::lround(shown.width * pixels))),
                            std::max(1, static_cast<int>(std::lround(shown.height * pixels))));
        cv::resize(rgb, image_, size, 0, 0, size.width < rgb.cols ? cv::INTER_AREA : cv::INTER_CUBIC);
    }

    static void drawPicture(QPainter& painter, const SheetTile& tile, const QImage& picture) {
        painter.fillRect(toRect(tile.box), QColor(240, 240, 240));
        painter.drawImage(toRect(tile.picture), picture);
    }

    void drawNotes(QPainter& painter, const SheetTile& tile, const SheetWord& said) const {
        write(painter, QPointF(tile.box.x, tile.notes), noteFont(), figure::soft_ink, said.gate,
              tile.box.width);
        if (!said.attention)
            return;
        const QFont font = noteFont();
        const double room = tile.box.width - figure::textWidth(font, toQString(said.gate)) - sheet_note_gap;
        LegendPart part = *said.attention;
        if (isCramped(part, figure::legendPlaces(part, font, sheet_tile_bar, room), sheet_letters::note))
            part.end = part.brief_end;
        const LegendPlaces places = figure::legendPlaces(part, font, sheet_tile_bar, room);
        figure::drawLegend(painter, QPointF(tile.box.br().x - places.width, tile.notes), font, part, places,
                           figure_.heat.style);
    }

    static void write(QPainter& painter, QPointF at, const QFont& font, const QColor& colour,
                      const std::string& text, double room) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(at, QFontMetricsF(font).elidedText(toQString(text), Qt::ElideRight, room));
    }

    const CaptionFigure& figure_;
    SheetContent content_;
    SheetLayout layout_;
    cv::Mat image_;
};

} // namespace

bool writeSheet(const std::filesystem::path& file, ExportFormat format, const SheetExport& sheet,
                const std::function<bool(int, int)>& progress) {
    const double pixels = format == ExportFormat::Png ? sheet.scale : 2; // enough for paper
    const SheetPage page(sheet, pixels);
    const DocumentPage document{page.size(), sheet.scale, toQString(sheet.figure.caption().caption())};
    return writeDocument(file, format, document, [&](QPainter& painter) {
        page.drawFrame(painter);
        page.drawImage(painter);
        for (int tile = 1; tile < page.tiles(); ++tile) {
            if (!progress(tile, page.tiles()))
                return false;
            page.drawWord(painter, static_cast<std::size_t>(tile - 1));
        }
        return progress(page.tiles(), page.tiles());
    });
}

} // namespace saccade::ui
