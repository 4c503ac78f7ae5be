#pragma once

#include <QProxyStyle>

namespace saccade::ui {

/// Fusion, with check boxes and radio buttons that can be told from a dark ground, where Fusion draws dark
/// outlines.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace saccade::ui
