#include "ui/common/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace saccade::ui {
namespace {

/// Draws an SVG file with black strokes in another colour, at the requested size.
class TintedSvg : public QIconEngine {
public:
    TintedSvg(QString name, QColor colour) : name_(std::move(name)), colour_(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QFile file(QStringLiteral(":/icons/") + name_ + QStringLiteral(".svg"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray svg = file.readAll();
        svg.replace("#000000", colour(mode).name().toUtf8());
        QSvgRenderer renderer(svg);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return result;
    }

    QIconEngine* clone() const override { return new TintedSvg(name_, colour_); }

private:
    QColor colour(QIcon::Mode mode) const {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return colour_.isValid() ? colour_ : palette.color(QPalette::ButtonText);
    }

    QString name_;
    QColor colour_; ///< invalid: that of button text
};

} // namespace

QIcon icon(const QString& name) {
    return icon(name, {});
}

QIcon icon(const QString& name, const QColor& colour) {
    return QIcon(new TintedSvg(name, colour)); // the icon owns its engine
}

} // namespace saccade::ui
