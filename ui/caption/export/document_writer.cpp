#include "ui/caption/export/document_writer.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/own_picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace saccade::ui {
namespace {

constexpr double pixels_per_inch = 96;
constexpr double maximum_side = 30000;

bool paintPng(QBuffer& buffer, const DocumentPage& page, const PaintPage& paint) {
    const QSizeF pixels = page.size * page.scale;
    QImage image;
    if (pixels.width() <= maximum_side && pixels.height() <= maximum_side)
        image = QImage(
            QSize(static_cast<int>(std::ceil(pixels.width())), static_cast<int>(std::ceil(pixels.height()))),
            QImage::Format_RGB32);
    if (image.isNull()) // also where there is not as much memory
        throw Error(
            Message::verbatim(QCoreApplication::translate(
                                  "DocumentWriter", "The picture would be too large; choose a smaller scale.")
                                  .toStdString()));
    image.fill(Qt::white);
    image.setText(QLatin1String(picture_mark_key), QLatin1String(picture_mark));
    QPainter painter(&image);
    painter.scale(page.scale, page.scale);
    const bool whole = paint(painter);
    painter.end();
    return whole && image.save(&buffer, "PNG");
}

bool paintSvg(QBuffer& buffer, const DocumentPage& page, const PaintPage& paint) {
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(static_cast<int>(pixels_per_inch));
    svg.setSize(page.size.toSize());
    svg.setViewBox(QRectF(QPointF(), page.size));
    svg.setTitle(page.title);
    svg.setDescription({});
    QPainter painter(&svg);
    return paint(painter);
}

bool paintPdf(QBuffer& buffer, const DocumentPage& page, const PaintPage& paint) {
    QPdfWriter pdf(&buffer);
    pdf.setTitle(page.title);
    pdf.setCreator(QStringLiteral("Saccade"));
    // Letters are placed in whole units of the resolution.
    constexpr int resolution = 1200;
    pdf.setResolution(resolution);
    pdf.setPageLayout(
        {QPageSize(page.size * 72 / pixels_per_inch, QPageSize::Point, {}, QPageSize::ExactMatch),
         QPageLayout::Portrait, QMarginsF()});
    QPainter painter(&pdf);
    painter.scale(resolution / pixels_per_inch, resolution / pixels_per_inch);
    return paint(painter);
}

} // namespace

bool writeDocument(const std::filesystem::path& file, ExportFormat format, const DocumentPage& page,
                   const PaintPage& paint) {
    AtomicFile target(file); // before the work, to tell early where nothing can be written
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto painted = format == ExportFormat::Svg   ? paintSvg
                         : format == ExportFormat::Pdf ? paintPdf
                                                       : paintPng;
    const PaintPage smooth = [&paint](QPainter& painter) {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        return paint(painter);
    };
    if (!painted(buffer, page, smooth))
        return false;
    target.write(buffer.data().constData(), static_cast<std::size_t>(buffer.data().size()));
    target.commit();
    return true;
}

} // namespace saccade::ui
