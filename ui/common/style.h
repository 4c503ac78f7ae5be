#pragma once

#include <QProxyStyle>

namespace saccade::ui {

/// Fusion, with check boxes and radio buttons that are visible on a dark background, where Fusion draws dark
/// outlines, and with the arrow of a button's menu after its text instead of in its lower corner.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
};

} // namespace saccade::ui
