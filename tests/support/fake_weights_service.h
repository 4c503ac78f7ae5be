#pragma once

#include "ui/training/weights_service.h"

#include <vector>

namespace saccade::test {

/// Records every call; a test makes it answer through its signals.
class FakeWeightsService : public ui::WeightsService {
public:
    using WeightsService::WeightsService;

    void fetch(const PublishedWeights& weights) override { wanted.push_back(weights); }
    void stop() override {
        ++stops;
        Q_EMIT stopped();
    }

    std::vector<PublishedWeights> wanted;
    int stops = 0;
};

} // namespace saccade::test
