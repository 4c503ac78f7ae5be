#include "ui/caption/export/sheet_export.h"

#include "core/base/error.h"
#include "core/figure/sheet.h"
#include "ui/caption/export/document_writer.h"
#include "ui/caption/export/figure_parts.h"
#include "ui/common/convert.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace saccade::ui {
namespace {

constexpr double margin = 40;
constexpr double gap = 24;
constexpr double tile_width = 280;
constexpr double footer = 66; ///< under each tile's image: word, probability bar, gate

/// One page; the same drawing commands give pixels and vectors.
class SheetPage {
    Q_DECLARE_TR_FUNCTIONS(SheetPage)

public:
    SheetPage(const SheetExport& sheet, double pixels) : figure_(sheet.figure), caption_(figure_.caption()) {
        scaleImage(toMat(sheet.image), pixels);
        columns_ = fittingColumns(tiles());
        const int rows = (tiles() + columns_ - 1) / columns_;
        const double width = 2 * margin + columns_ * tile_width + (columns_ - 1) * gap;
        top_ = margin + figure::drawCaption(nullptr, {}, width - 2 * margin, title_, caption_, -1) + 52;
        size_ = {width, top_ + rows * (box_height_ + footer) + (rows - 1) * gap + 84};
        shows_gate_ = figure::showsGate(caption_);
    }

    int tiles() const { return static_cast<int>(caption_.words.size()) + 1; }
    QSizeF size() const { return size_; }

    void drawFrame(QPainter& painter) const {
        painter.fillRect(QRectF(QPointF(), size_), figure::paper);
        const double width = size_.width() - 2 * margin;
        const double height = figure::drawCaption(&painter, {margin, margin}, width, title_, caption_, -1);
        const QFont font = figure::font(15);
        painter.setFont(font);
        painter.setPen(figure::soft_ink);
        painter.drawText(QPointF(margin, margin + height + 22),
                         QFontMetricsF(font).elidedText(facts(), Qt::ElideMiddle, width));
        drawLegend(painter);
    }

    void drawImage(QPainter& painter) const {
        const QRectF box = tile(0);
        drawPicture(painter, box, toImage(image_));
        drawSeen(painter, box);
        painter.setFont(figure::font(18));
        painter.setPen(figure::soft_ink);
        painter.drawText(QPointF(box.x(), box.bottom() + 26), tr("image"));
    }

    void drawWord(QPainter& painter, std::size_t index) const {
        const CaptionWord& word = caption_.words[index];
        const QRectF box = tile(static_cast<int>(index) + 1);
        drawPicture(painter, box, figure::overlay(image_, figure_, index));
        const double base = box.bottom() + 26;
        const double number_width = writeRight(painter, {box.right(), base}, figure::font(16), figure::ink,
                                               figure::probability(word.log_probability));
        const QFont bold = figure::font(18, true);
        painter.setFont(bold);
        painter.setPen(figure::ink);
        painter.drawText(QPointF(box.x(), base),
                         QFontMetricsF(bold).elidedText(toQString(word.word), Qt::ElideRight,
                                                        box.width() - number_width - 12));
        const QRectF track(box.x(), base + 10, box.width(), 4);
        painter.fillRect(track, figure::rule);
        const double probability = std::clamp(std::exp(static_cast<double>(word.log_probability)), 0.0, 1.0);
        painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * probability, track.height())),
                         figure::accent);
        drawNotes(painter, box, word);
    }

private:
    /// `pixels` for each device-independent one, but no more than the image has.
    void scaleImage(const cv::Mat& rgb, double pixels) {
        if (rgb.empty())
            throw Error(Message::verbatim(tr("There is no image to draw the sheet of.").toStdString()));
        const double aspect = static_cast<double>(rgb.rows) / rgb.cols;
        box_height_ = std::round(tile_width * std::clamp(aspect, 0.3, 1.6));
        const double fit = std::min(tile_width / rgb.cols, box_height_ / rgb.rows);
        picture_ = QSizeF(std::max(1.0, rgb.cols * fit), std::max(1.0, rgb.rows * fit));
        // Small images are enlarged before the attention is painted over them, which is then smooth.
        const cv::Size size(std::max(1, static_cast<int>(std::lround(picture_.width() * pixels))),
                            std::max(1, static_cast<int>(std::lround(picture_.height() * pixels))));
        cv::resize(rgb, image_, size, 0, 0, size.width < rgb.cols ? cv::INTER_AREA : cv::INTER_CUBIC);
    }

    QRectF tile(int index) const {
        const int column = index % columns_;
        const int row = index / columns_;
        return {margin + column * (tile_width + gap), top_ + row * (box_height_ + footer + gap), tile_width,
                box_height_};
    }

    /// Where the picture stands in its tile.
    QRectF placeIn(const QRectF& box) const {
        return {box.center() - QPointF(picture_.width() / 2, picture_.height() / 2), picture_};
    }

    void drawPicture(QPainter& painter, const QRectF& box, const QImage& picture) const {
        const QRectF place = placeIn(box);
        if (place.width() < box.width() - 1 || place.height() < box.height() - 1)
            painter.fillRect(box, QColor(240, 240, 240));
        painter.drawImage(place, picture);
    }

    /// Pales what lies outside the network's view.
    void drawSeen(QPainter& painter, const QRectF& box) const {
        const cv::Size2d original = figure_.result.geometry.original;
        const cv::Rect2d seen = figure_.result.geometry.region & cv::Rect2d({0, 0}, original);
        if (original.empty() || (seen.width > original.width - 1 && seen.height > original.height - 1))
            return;
        const QRectF place = placeIn(box);
        const double across = place.width() / original.width;
        const double down = place.height() / original.height;
        const QRectF frame(place.x() + seen.x * across, place.y() + seen.y * down, seen.width * across,
                           seen.height * down);
        for (const QRectF& side : {QRectF(place.topLeft(), QPointF(place.right(), frame.top())),
                                   QRectF(QPointF(place.left(), frame.bottom()), place.bottomRight()),
                                   QRectF(QPointF(place.left(), frame.top()), frame.bottomLeft()),
                                   QRectF(frame.topRight(), QPointF(place.right(), frame.bottom()))})
            painter.fillRect(side, QColor(252, 252, 252, 102));
        painter.setFont(figure::font(14));
        painter.setPen(figure::soft_ink);
        painter.drawText(QPointF(box.x(), box.bottom() + 56), tr("pale: outside the network's view"));
    }

    void drawNotes(QPainter& painter, const QRectF& box, const CaptionWord& word) const {
        const QFont font = figure::font(14);
        const double base = box.bottom() + 58;
        painter.setFont(font);
        painter.setPen(figure::soft_ink);
        if (shows_gate_)
            painter.drawText(QPointF(box.x(), base),
                             tr("gate %1").arg(QLocale().toString(static_cast<double>(word.gate), 'f', 2)));
        if (word.attention.maps == 0)
            return;
        const cv::Mat grid = attentionGrid(word.attention, figure_.heat.map);
        double largest = 0;
        cv::minMaxLoc(grid, nullptr, &largest);
        const QString peak = QLocale().toString(largest * static_cast<double>(grid.total()), 'f', 1);
        writeRight(painter, {box.right(), base}, font, figure::soft_ink, tr("peak %1 × even").arg(peak));
    }

    static double writeRight(QPainter& painter, QPointF right, const QFont& font, const QColor& colour,
                             const QString& text) {
        const double width = figure::textWidth(font, text);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(right - QPointF(width, 0), text);
        return width;
    }

    QString facts() const {
        QStringList facts;
        for (const std::string& path : {figure_.result.image, figure_.result.model})
            if (!path.empty())
                facts += toQString(std::filesystem::path(path).filename());
        facts += tr("log probability %1")
                     .arg(QLocale().toString(static_cast<double>(caption_.log_probability), 'f', 2));
        if (!caption_.finished)
            facts += tr("cut at the length limit");
        return facts.join(QStringLiteral(", "));
    }

    void drawLegend(QPainter& painter) const {
        const double base = size_.height() - 30;
        painter.fillRect(QRectF(margin, base - 32, size_.width() - 2 * margin, 1), figure::rule);
        const QFont font = figure::font(14);
        double x = figure::drawLegend(painter, {margin, base}, font, figure_) + 32;
        QStringList notes{tr("%: probability of the word")};
        if (shows_gate_)
            notes += tr("gate: how much the word draws on the image");
        for (const QString& note : notes) {
            const double room = std::max(0.0, size_.width() - margin - x);
            painter.drawText(QPointF(x, base), QFontMetricsF(font).elidedText(note, Qt::ElideRight, room));
            x += figure::textWidth(font, note) + 32;
        }
    }

    static constexpr double title_ = 28; ///< height of the caption's letters

    const CaptionFigure& figure_;
    const Hypothesis& caption_;
    cv::Mat image_;
    QSizeF picture_; ///< size of the image on the page
    QSizeF size_;
    double box_height_ = 0;
    double top_ = 0;
    int columns_ = 0;
    bool shows_gate_ = false;
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
