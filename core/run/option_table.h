#pragma once

#include "core/run/train_options.h"

#include <string>
#include <string_view>
#include <vector>

namespace saccade {

/// All options that a run can be told: the general ones, and those of every encoder, decoder and objective
/// that there is, each after the option that chooses it.
class OptionTable {
public:
    struct Parts {
        std::vector<PartKind> encoders;
        std::vector<PartKind> decoders;
        std::vector<PartKind> objectives;
    };

    explicit OptionTable(const Parts& parts = {});

    /// With whole keys ("decoder.hidden"). A key of several decoders has a row for all that agree on it.
    const std::vector<Option>& options() const { return options_; }
    /// The row of a key (see currentKey()), for the parts that are chosen where they have it. Throws Error
    /// naming the nearest known key.
    const Option& option(const TrainOptions& options, std::string_view key) const;
    /// Whether an option counts: false for one of a decoder that is not chosen.
    static bool counts(const Option& option, const TrainOptions& options);

    /// Value of an option as text: what set() takes, and what help shows as the default.
    std::string text(const TrainOptions& options, const Option& option) const;
    std::string text(const TrainOptions& options, std::string_view key) const;
    /// Sets an option from text ("true", "0.5", "cosine"). Throws Error for an unknown key, a wrong type or a
    /// value out of bounds.
    void set(TrainOptions& options, std::string_view key, std::string_view value) const;
    void set(TrainOptions& options, const Option& option, std::string_view value) const;
    /// Sets `key=value`, as `--set` takes it; gives the option.
    const Option& set(TrainOptions& options, std::string_view assignment) const;

    /// Throws Error with one sentence for the first rule that is broken (see validateGeneral()). Options of
    /// parts that are not chosen are left alone; those of no part at all are an Error.
    void validate(const TrainOptions& options) const;
    /// With the values of all options that count written out, so that a later version starts from the same.
    TrainOptions completed(TrainOptions options) const;

private:
    std::vector<Option> options_;
};

} // namespace saccade
