#include "ui/common/style.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QToolButton>

namespace saccade::ui {
namespace {

/// Menus set On or nothing, other widgets On, Off or NoChange.
bool isOn(const QStyleOption& option) {
    return option.state.testAnyFlags(QStyle::State_On | QStyle::State_NoChange);
}

QColor frameColour(const QStyleOption& option) {
    if (!option.state.testFlag(QStyle::State_Enabled))
        return option.palette.color(QPalette::Disabled, QPalette::Text);
    const bool marked = isOn(option) || option.state.testFlag(QStyle::State_HasFocus);
    return themeColour(marked ? ThemeColour::Accent : ThemeColour::Muted);
}

/// Frame and background of a box: filled if it is on.
void drawBox(QPainter& painter, const QRectF& box, double radius, const QStyleOption& option) {
    const QColor frame = frameColour(option);
    painter.setPen(QPen(frame, 1));
    painter.setBrush(isOn(option) ? frame : option.palette.color(QPalette::Base));
    painter.drawRoundedRect(box, radius, radius);
}

/// A tick, or a line if it is partially on.
void drawTick(QPainter& painter, const QRectF& box, const QStyleOption& option) {
    if (!isOn(option))
        return;
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    QPainterPath path(at(0.24, 0.52));
    if (option.state.testFlag(QStyle::State_NoChange)) {
        path.lineTo(at(0.76, 0.52));
    } else {
        path.lineTo(at(0.43, 0.71));
        path.lineTo(at(0.77, 0.31));
    }
    painter.setPen(QPen(option.palette.color(QPalette::HighlightedText), box.width() / 8, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

QRectF squareIn(const QRect& rect) {
    const double side = std::min(rect.width(), rect.height()) - 1.0;
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    return square;
}

/// Of what one can type into; on a dark window, where Fusion's own frame is darker still.
void drawFieldFrame(QPainter& painter, const QStyleOption& option) {
    if (option.palette.color(QPalette::Window).lightness() >= 128 ||
        option.state.testFlag(QStyle::State_HasFocus)) // which has a frame of its own
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(themeColour(ThemeColour::Hairline, true).lighter(140));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
}

/// Whether pressing the button opens its menu, shown by an arrow next to its text.
bool showsMenuArrow(const QWidget* widget) {
    const auto* button = qobject_cast<const QToolButton*>(widget);
    return button != nullptr && button->menu() != nullptr &&
           button->popupMode() == QToolButton::InstantPopup &&
           (button->icon().isNull() || button->toolButtonStyle() != Qt::ToolButtonIconOnly);
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    if (element == PE_IndicatorArrowDown && showsMenuArrow(widget)) {
        QStyleOption arrow = *option;
        arrow.rect.moveTop((widget->height() - arrow.rect.height()) / 2);
        return QProxyStyle::drawPrimitive(element, &arrow, painter, widget);
    }
    if (element == PE_PanelButtonCommand && option->state.testFlag(QStyle::State_On))
        return drawCheckedButton(*option, painter, widget);
    if (element == PE_FrameLineEdit) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return drawFieldFrame(*painter, *option);
    }
    const bool check = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!check && element != PE_IndicatorRadioButton)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const QRectF box = squareIn(option->rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawBox(*painter, box, check ? 3 : box.width() / 2, *option);
    if (check) {
        drawTick(*painter, box, *option);
    } else if (isOn(*option)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option->palette.color(QPalette::HighlightedText));
        painter->drawEllipse(box.center(), box.width() / 5, box.width() / 5);
    }
    painter->restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_SpinBox || (combo != nullptr && combo->editable && combo->frame))
        drawFieldFrame(*painter, *option);
}

/// In the colour of what is chosen elsewhere; a darker shade alone is hardly seen on a dark window.
void Style::drawCheckedButton(const QStyleOption& option, QPainter* painter, const QWidget* widget) const {
    constexpr float share = 0.25F; // of the accent
    const QColor accent = option.palette.color(QPalette::Highlight);
    const QColor base = option.palette.color(QPalette::Button);
    const auto mixed = [&](auto part) { return share * part(accent) + (1 - share) * part(base); };
    const QColor colour = QColor::fromRgbF(mixed([](const QColor& each) { return each.redF(); }),
                                           mixed([](const QColor& each) { return each.greenF(); }),
                                           mixed([](const QColor& each) { return each.blueF(); }));
    QStyleOptionButton marked;
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option))
        marked = *button;
    else
        static_cast<QStyleOption&>(marked) = option;
    marked.palette.setColor(QPalette::Button, colour);
    QProxyStyle::drawPrimitive(PE_PanelButtonCommand, &marked, painter, widget);
}

/// The coloured icons of Fusion's dialog buttons are of another family than ours.
int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* details) const {
    return hint == SH_DialogButtonBox_ButtonsHaveIcons
               ? 0
               : QProxyStyle::styleHint(hint, option, widget, details);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ToolButton && showsMenuArrow(widget))
        result.rwidth() += pixelMetric(PM_MenuButtonIndicator, option, widget);
    return result;
}

} // namespace saccade::ui
