#pragma once

#include "core/base/message.h"
#include "core/result/map_test.h"

#include <cstddef>
#include <string>

namespace saccade {

/// Whether the map of a word deserves trust, in one or two sentences with the figures: `The map of "dog"
/// finds what the word depends on: …`.
Message verdictText(const std::string& word, const MapTest& test, std::size_t map = 0);

/// "better", "partly", "not_better", "no_need": as in the JSON.
const char* verdictName(MapVerdict verdict);

} // namespace saccade
