#include "core/metrics/metric.h"

namespace saccade {

const std::vector<MetricKind>& captionMetrics() {
    static const std::vector<MetricKind> all = {
        bleu(),
        meteor(),
        rougeL(),
        cider(),
    };
    return all;
}

} // namespace saccade
