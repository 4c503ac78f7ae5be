#include "ui/common/glide.h"

#include <QStyle>
#include <QWidget>

namespace saccade::ui {
namespace {

constexpr int glide_milliseconds = 200;

} // namespace

Glide::Glide(QWidget* shown) : QObject(shown), shown_(shown) {
    run_.setStartValue(0.0);
    run_.setEndValue(1.0);
    run_.setDuration(glide_milliseconds);
    run_.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&run_, &QVariantAnimation::valueChanged, this, &Glide::moved);
    connect(&run_, &QVariantAnimation::finished, this, &Glide::moved);
}

void Glide::start() {
    run_.stop();
    const int wanted = shown_->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, shown_);
    if (wanted > 0 && shown_->isVisible())
        run_.start();
}

} // namespace saccade::ui
