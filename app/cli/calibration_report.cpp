#include "app/cli/calibration_report.h"

#include "core/base/number_text.h"

#include <nlohmann/json.hpp>

namespace saccade::cli {

nlohmann::ordered_json calibrationJson(const Calibration& calibration) {
    const Reliability& reliability = calibration.reliability;
    nlohmann::ordered_json bins = nlohmann::ordered_json::array();
    for (const ReliabilityBin& bin : reliability.bins)
        bins.push_back({{"lower", bin.lower},
                        {"upper", bin.upper},
                        {"count", bin.count},
                        {"mean_confidence", bin.confidence},
                        {"accuracy", bin.accuracy}});
    return {{"temperature", calibration.temperature},
            {"expected_calibration_error", reliability.expected_calibration_error},
            {"mean_confidence", reliability.confidence},
            {"accuracy", reliability.accuracy},
            {"words", reliability.count},
            {"bins", std::move(bins)}};
}

std::string calibrationLine(const Calibration& calibration) {
    const Reliability& reliability = calibration.reliability;
    return "calibration error " + fixedNumber(reliability.expected_calibration_error, 4) +
           ", mean probability " + fixedNumber(reliability.confidence, 3) + ", right " +
           fixedNumber(reliability.accuracy, 3) + " of " + std::to_string(reliability.count) +
           " words at temperature " + fixedNumber(calibration.temperature, 2);
}

} // namespace saccade::cli
