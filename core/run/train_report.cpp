#include "core/run/train_report.h"

namespace saccade {

std::string phaseName(TrainPhase phase) {
    switch (phase) {
    case TrainPhase::ReadingData:
        return "reading data";
    case TrainPhase::ComputingFeatures:
        return "computing features";
    case TrainPhase::Training:
        return "training";
    case TrainPhase::Validating:
        return "validating";
    case TrainPhase::Calibrating:
        return "calibrating";
    }
    return {};
}

} // namespace saccade
