#pragma once

#include <QProxyStyle>

namespace saccade::ui {

/// Fusion, with check boxes, radio buttons, fields and checked buttons that are visible on a dark background,
/// where Fusion draws dark outlines and shades, and with the arrow of a button's menu after its text instead
/// of in its lower corner.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* details) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;

private:
    void drawCheckedButton(const QStyleOption& option, QPainter* painter, const QWidget* widget) const;
};

} // namespace saccade::ui
