#include "ui/caption/gallery/gallery_delegate.h"

#include "ui/caption/gallery/thumbnails.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace saccade::ui {
namespace {

constexpr int text_lines = 3; ///< the name and at least two lines of the caption
constexpr qreal rounding = 4;
constexpr int sign_side = 14;

/// With a larger font the picture grows along with the text.
int thumbnailSide(const QFontMetrics& metrics) {
    return qMax(Thumbnails::side / 2, text_lines * metrics.lineSpacing() + spacing::small);
}

QColor faint(QColor colour, double alpha) {
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

/// Text on as many lines as fit, the last one elided.
void paintLines(QPainter& painter, const QRect& rect, const QString& text) {
    const QFontMetrics metrics = painter.fontMetrics();
    const int flags = static_cast<int>(Qt::AlignLeading | Qt::AlignTop) | Qt::TextSingleLine;
    QTextLayout layout(text, painter.font());
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    QRect room = rect;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        const bool last = room.height() < 2 * metrics.lineSpacing();
        const QString part =
            last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        painter.drawText(room, flags, metrics.elidedText(part.trimmed(), Qt::ElideRight, room.width()));
        if (last)
            break;
        room.setTop(room.top() + metrics.lineSpacing());
    }
    layout.endLayout();
}

} // namespace

GalleryDelegate::GalleryDelegate(const GalleryModel& model, Thumbnails& thumbnails, QObject* parent)
    : QStyledItemDelegate(parent), model_(model), thumbnails_(thumbnails) {}

QSize GalleryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int side = thumbnailSide(option.fontMetrics);
    return {side * 2, side + 2 * spacing::normal}; // the list makes it as wide as itself
}

void GalleryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const GalleryEntry* entry = model_.find(index.data(GalleryModel::IdRole).toULongLong());
    if (!entry)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBackground(*painter, option);
    const int side = thumbnailSide(option.fontMetrics);
    const auto place = [&option](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect inner = option.rect.adjusted(spacing::normal + spacing::small, spacing::normal,
                                             -spacing::normal - spacing::small, -spacing::normal);
    paintThumbnail(*painter, place({inner.topLeft(), QSize(side, side)}), *entry);
    const int height = option.fontMetrics.lineSpacing();
    const QRect sign(inner.right() + 1 - sign_side, inner.top() + (height - sign_side) / 2, sign_side,
                     sign_side);
    paintSign(*painter, place(sign), *entry);
    paintText(*painter, option, inner.adjusted(side + spacing::normal + spacing::small, 0, 0, 0), *entry);
    painter->restore();
}

void GalleryDelegate::paintBackground(QPainter& painter, const QStyleOptionViewItem& option) const {
    const QRectF rect = QRectF(option.rect).adjusted(spacing::small, 1, -spacing::small, -1);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(faint(themeColour(ThemeColour::Accent), 0.2));
        painter.drawRoundedRect(rect, rounding, rounding);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(faint(option.palette.color(QPalette::Text), 0.06));
        painter.drawRoundedRect(rect, rounding, rounding);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(themeColour(ThemeColour::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), rounding, rounding);
    }
}

void GalleryDelegate::paintThumbnail(QPainter& painter, const QRect& rect, const GalleryEntry& entry) const {
    const QPixmap pixmap = thumbnails_.get(entry.id, entry.source);
    QPainterPath outline;
    outline.addRoundedRect(rect, rounding, rounding);
    if (pixmap.isNull()) {
        painter.fillPath(outline, faint(themeColour(ThemeColour::Muted), 0.12));
        if (!thumbnails_.isBroken(entry.id))
            return;
        QRect middle(0, 0, rect.width() / 3, rect.height() / 3);
        middle.moveCenter(rect.center());
        icon(QStringLiteral("image"), themeColour(ThemeColour::Muted)).paint(&painter, middle);
        return;
    }
    painter.save();
    painter.setClipPath(outline);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(rect, pixmap);
    painter.restore();
}

void GalleryDelegate::paintSign(QPainter& painter, const QRect& rect, const GalleryEntry& entry) const {
    switch (entry.state) {
    case GalleryState::Waiting:
    case GalleryState::Stopped:
        icon(QStringLiteral("waiting"), themeColour(ThemeColour::Muted)).paint(&painter, rect);
        break;
    case GalleryState::Failed:
        icon(QStringLiteral("warning"), themeColour(ThemeColour::Bad)).paint(&painter, rect);
        break;
    case GalleryState::Running: {
        const QRectF ring = QRectF(rect).adjusted(2, 2, -2, -2);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(faint(themeColour(ThemeColour::Accent), 0.25), 2));
        painter.drawEllipse(ring);
        painter.setPen(QPen(themeColour(ThemeColour::Accent), 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, static_cast<int>(-turn_ * 360 * 16), 100 * 16);
        break;
    }
    case GalleryState::Done: // its caption is enough
        if (entry.isUnsure())
            icon(QStringLiteral("unsure"), themeColour(ThemeColour::Warning)).paint(&painter, rect);
        break;
    }
}

void GalleryDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option, const QRect& rect,
                                const GalleryEntry& entry) const {
    const QFontMetrics& metrics = option.fontMetrics;
    const QColor text = option.palette.color(QPalette::Text);
    const QColor muted = themeColour(ThemeColour::Muted);
    const bool has_sign = entry.state != GalleryState::Done || entry.isUnsure();
    const QRect name = rect.adjusted(0, 0, has_sign ? -sign_side - spacing::small : 0, 0);
    const auto place = [&option](const QRect& part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    const bool failed = entry.state == GalleryState::Failed;
    const QString& below = failed ? entry.reason : entry.caption;
    painter.setFont(option.font);
    // Until there is a caption, the name is emphasised.
    painter.setPen(below.isEmpty() ? text : muted);
    painter.drawText(place(name), static_cast<int>(Qt::AlignLeading | Qt::AlignTop) | Qt::TextSingleLine,
                     metrics.elidedText(entry.source.name, Qt::ElideMiddle, name.width()));
    painter.setPen(failed ? themeColour(ThemeColour::Bad) : entry.state == GalleryState::Done ? text : muted);
    const QRect caption = rect.adjusted(0, metrics.lineSpacing() + spacing::small, 0, 0);
    paintLines(painter, place(caption), below);
}

} // namespace saccade::ui
