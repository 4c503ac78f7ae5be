#pragma once

#include "core/run/option_table.h"

#include <string>
#include <utility>
#include <vector>

namespace saccade::test {

inline Option numberOption(const char* key, OptionValue initial, double minimum, double maximum) {
    Option option;
    option.key = key;
    option.initial = std::move(initial);
    option.minimum = minimum;
    option.maximum = maximum;
    option.label = Message::verbatim(key);
    option.help = Message::verbatim(std::string("The option ") + key);
    return option;
}

/// A table with the keys that the recipes use, for tests that know no LibTorch. Two decoders, so that one can
/// be chosen: they share "hidden", and each has an option of its own.
inline OptionTable optionTable() {
    Option fuse;
    fuse.key = "fuse";
    fuse.label = Message::verbatim("fuse");
    const std::vector<Option> encoder = {fuse, numberOption("grid_channels", 0, 0, 4096)};
    Option tie;
    tie.key = "tie_embeddings";
    tie.label = Message::verbatim("tie_embeddings");
    Option hidden = numberOption("hidden", 512, 1, 4096);
    hidden.of_model = true;
    const std::vector<Option> lstm = {
        numberOption("embedding", 512, 1, 4096),     hidden,
        numberOption("attention", 512, 1, 4096),     numberOption("dropout", 0.5, 0, 0.95),
        numberOption("input_dropout", 0.0, 0, 0.95), tie};
    const std::vector<Option> transformer = {hidden, numberOption("layers", 2, 1, 12)};
    const std::vector<Option> cross_entropy = {numberOption("label_smoothing", 0.0, 0, 0.9),
                                               numberOption("doubly_stochastic", 1.0, 0, 1000),
                                               numberOption("scheduled_sampling", 0.0, 0, 1)};
    Option candidates;
    candidates.key = "candidates";
    candidates.initial = std::string("sample");
    candidates.choices = {{"sample", {}}, {"beam", {}}};
    candidates.label = Message::verbatim("candidates");
    return OptionTable({{{"mobilenet_edgetpu", {}, encoder}, {"scenes_cnn", {}, encoder}},
                        {{"lstm_soft", {}, lstm}, {"transformer", {}, transformer}},
                        {{"cross_entropy", {}, cross_entropy},
                         {"self_critical", {}, {candidates, numberOption("samples", 5, 2, 50)}}}});
}

} // namespace saccade::test
