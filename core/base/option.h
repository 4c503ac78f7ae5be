#pragma once

#include "core/base/message.h"

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace saccade {

using OptionValue = std::variant<bool, int, double, std::string>;

/// Values by key, as far as they differ from what an option starts from.
using OptionValues = std::map<std::string, OptionValue, std::less<>>;

enum class OptionGroup { Data, Model, Learning, Augmentation, Checking };

/// What a text value means.
enum class OptionText { Any, File, Folder, Split };

struct OptionChoice {
    std::string name;
    Message label; ///< empty where the name says enough
};

/// Everything there is to know about an option. The command line's help, the form and a model's facts are
/// made from it.
struct Option {
    std::string key;
    OptionValue initial; ///< what holds where nothing is set; its type is that of the option
    double minimum = 0;  ///< of numbers, inclusive
    double maximum = 0;
    std::vector<OptionChoice> choices; ///< of text; empty: anything
    OptionGroup group = OptionGroup::Learning;
    Message label;
    Message help;          ///< for a student, without a full stop where it is one phrase
    Message minimum_label; ///< what the smallest number means where it is no amount: "All", "Never"
    OptionText text = OptionText::Any;
    int step = 1;           ///< between whole numbers that make sense
    bool basic = false;     ///< shown to everybody; the others are for those who look for them
    bool resumable = false; ///< may differ when a run is resumed
    bool of_model = false;  ///< where a run starts from a model, the model's own value holds
    /// Names of the parts that have the option; empty: it always counts.
    std::vector<std::string> parts;
};

/// What is chosen by name and brings options of its own: an encoder, a decoder, an objective.
struct PartKind {
    std::string name;
    Message label;               ///< empty where the name says enough
    std::vector<Option> options; ///< keys without the part's: "hidden"
};

/// A value as text: what optionValue() reads, and what help shows.
std::string optionText(const OptionValue& value);

/// The value that a text means ("true", "0.5", "cosine"). Throws Error for a wrong type or a value out of
/// bounds.
OptionValue optionValue(const Option& option, std::string_view text);

/// The value in the option's own type: whole numbers stand for fractions, too. Throws Error for a wrong type
/// or a value out of bounds.
OptionValue checkedValue(const Option& option, const OptionValue& value);

} // namespace saccade
