#include "ui/training/charts/plot_export.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

#include <algorithm>

#include "ui/common/plot.h"

namespace saccade::ui {
namespace {

constexpr int minimum_width = 900; ///< a small plot on the screen would have no room for a legend
constexpr int minimum_height = 500;
constexpr int legend_columns = 4;

/// Calls `draw(width, height)` while the plot has a title and a legend, and no cursor.
template <typename Draw>
void dressed(QCustomPlot& plot, const QString& title, const Draw& draw) {
    auto* heading = new QCPTextElement(&plot, title, plot.font());
    heading->setTextColor(plot.legend->textColor());
    plot.plotLayout()->insertRow(0);
    plot.plotLayout()->addElement(0, 0, heading);
    plot.legend->clearItems();
    for (int i = 0; i < plot.graphCount(); ++i)
        if (QCPGraph* graph = plot.graph(i);
            graph->visible() && !graph->name().isEmpty() && graph->dataCount() > 0)
            graph->addToLegend();
    // Below the plot, where it covers no line.
    plot.axisRect()->insetLayout()->take(plot.legend);
    plot.plotLayout()->addElement(plot.plotLayout()->rowCount(), 0, plot.legend);
    plot.plotLayout()->setRowStretchFactor(plot.plotLayout()->rowCount() - 1, 0.001);
    plot.legend->setWrap(legend_columns);
    plot.legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    plot.legend->setVisible(true);
    plot.xAxis->ticker()->setTickCount(8);
    plot.yAxis->ticker()->setTickCount(7);
    QCPLayer* cursor = plot.layer(QStringLiteral("overlay"));
    cursor->setVisible(false);
    draw(std::max(plot.width(), minimum_width), std::max(plot.height(), minimum_height));
    cursor->setVisible(true);
    plot.legend->setVisible(false);
    plot.plotLayout()->take(plot.legend);
    plot.axisRect()->insetLayout()->addElement(plot.legend, Qt::AlignTop | Qt::AlignRight);
    plot.plotLayout()->remove(heading);
    plot.plotLayout()->simplify();
    plot.replot(QCustomPlot::rpQueuedReplot);
}

} // namespace

QImage plotImage(QCustomPlot& plot, const QString& title, double scale) {
    QImage picture;
    dressed(plot, title,
            [&](int width, int height) { picture = plot.toPixmap(width, height, scale).toImage(); });
    return picture;
}

/// In memory, so that a full disk is noticed where the bytes are written.
void writePlotPdf(QCustomPlot& plot, const QString& title, const std::filesystem::path& file) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    bool painted = false;
    dressed(plot, title, [&](int width, int height) {
        QPdfWriter pdf(&buffer);
        pdf.setTitle(title);
        pdf.setCreator(QStringLiteral("Saccade"));
        pdf.setPageLayout({QPageSize(QSizeF(width, height), QPageSize::Point, {}, QPageSize::ExactMatch),
                           QPageLayout::Portrait, QMarginsF()});
        QCPPainter painter;
        painted = painter.begin(&pdf);
        if (!painted)
            return;
        painter.setMode(QCPPainter::pmVectorized);
        painter.setWindow(0, 0, width, height);
        plot.toPainter(&painter, width, height);
        painted = painter.end();
    });
    if (!painted)
        throw FileError(file, say("could not be written"));
    writeFileAtomically(file, {buffer.data().constData(), static_cast<std::size_t>(buffer.data().size())});
}

} // namespace saccade::ui
