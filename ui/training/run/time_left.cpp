#include "ui/training/run/time_left.h"

#include <QCoreApplication>

namespace saccade::ui {
namespace {

constexpr double enough_seconds = 4;

} // namespace

void TimeLeft::note(const TrainProgress& now, double seconds) {
    if (now.phase != TrainPhase::Training)
        return;
    last_ = {static_cast<double>(now.done), seconds};
    total_ = static_cast<double>(now.total);
    if (!first_)
        first_ = last_;
}

std::optional<double> TimeLeft::seconds() const {
    if (!first_ || last_.step <= first_->step || total_ < last_.step)
        return {};
    const double passed = last_.seconds - first_->seconds;
    if (passed < enough_seconds)
        return {};
    return passed / (last_.step - first_->step) * (total_ - last_.step);
}

QString durationText(double seconds) {
    const auto translated = [](const char* text) { return QCoreApplication::translate("TimeLeft", text); };
    const auto whole = static_cast<qint64>(seconds);
    if (whole < 60)
        return translated(QT_TRANSLATE_NOOP("TimeLeft", "%1 s")).arg(whole);
    const qint64 minutes = (whole + 30) / 60;
    if (minutes < 60)
        return translated(QT_TRANSLATE_NOOP("TimeLeft", "%1 min")).arg(minutes);
    return translated(QT_TRANSLATE_NOOP("TimeLeft", "%1 h %2 min")).arg(minutes / 60).arg(minutes % 60);
}

} // namespace saccade::ui
