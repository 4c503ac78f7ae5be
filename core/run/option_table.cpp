#include "core/run/option_table.h"

#include "core/base/error.h"
#include "core/base/nearest_name.h"

#include <algorithm>

namespace saccade {
namespace {

bool isAlike(const Option& a, const Option& b) {
    return a.key == b.key && a.initial == b.initial && a.minimum == b.minimum && a.maximum == b.maximum &&
           a.label == b.label && a.help == b.help;
}

/// The rows that the parts of a kind bring, under the key that chooses among them.
std::vector<Option> rowsOf(const Option& chooser, const std::vector<PartKind>& kinds) {
    std::vector<Option> rows;
    for (const PartKind& kind : kinds)
        for (Option option : kind.options) {
            option.key = chooser.key + "." + option.key;
            option.group = chooser.group;
            const auto known = std::find_if(rows.begin(), rows.end(),
                                            [&](const Option& row) { return isAlike(row, option); });
            Option& row = known == rows.end() ? rows.emplace_back(std::move(option)) : *known;
            row.parts.push_back(kind.name);
        }
    return rows;
}

} // namespace

OptionTable::OptionTable(const Parts& parts) {
    for (const Option& general : generalOptions()) {
        Option& row = options_.emplace_back(general);
        const std::vector<PartKind>* kinds = row.key == "encoder"     ? &parts.encoders
                                             : row.key == "decoder"   ? &parts.decoders
                                             : row.key == "objective" ? &parts.objectives
                                                                      : nullptr;
        if (!kinds)
            continue;
        for (const PartKind& kind : *kinds)
            row.choices.push_back({kind.name, kind.label});
        const std::vector<Option> brought = rowsOf(row, *kinds);
        options_.insert(options_.end(), brought.begin(), brought.end());
    }
}

bool OptionTable::counts(const Option& option, const TrainOptions& options) {
    const auto nested = partKey(option.key);
    if (!nested || option.parts.empty())
        return true;
    const std::string chosen = optionText(generalOption(options, nested->part));
    return std::find(option.parts.begin(), option.parts.end(), chosen) != option.parts.end();
}

const Option& OptionTable::option(const TrainOptions& options, std::string_view key) const {
    const std::string now = currentKey(key);
    const Option* known = nullptr;
    for (const Option& option : options_)
        if (option.key == now && (!known || counts(option, options)))
            known = &option;
    if (known)
        return *known;
    std::vector<std::string> keys;
    for (const Option& option : options_)
        keys.push_back(option.key);
    throw Error(unknownName(say("training option"), key, keys));
}

std::string OptionTable::text(const TrainOptions& options, const Option& option) const {
    const auto nested = partKey(option.key);
    if (!nested)
        return optionText(generalOption(options, option.key));
    const OptionValues& settings = partSettings(options, nested->part);
    const auto found = settings.find(nested->key);
    return optionText(found == settings.end() ? option.initial : found->second);
}

std::string OptionTable::text(const TrainOptions& options, std::string_view key) const {
    return text(options, option(options, key));
}

void OptionTable::set(TrainOptions& options, const Option& option, std::string_view value) const {
    const OptionValue parsed = optionValue(option, value);
    if (const auto nested = partKey(option.key))
        partSettings(options, nested->part)[nested->key] = parsed;
    else
        setGeneralOption(options, option.key, parsed);
}

void OptionTable::set(TrainOptions& options, std::string_view key, std::string_view value) const {
    set(options, option(options, key), value);
}

const Option& OptionTable::set(TrainOptions& options, std::string_view assignment) const {
    const std::size_t equals = assignment.find('=');
    if (equals == std::string_view::npos)
        throw Error(say("\"%1\" sets nothing; write key=value, for instance epochs=3.", assignment));
    const Option& row = option(options, assignment.substr(0, equals));
    set(options, row, assignment.substr(equals + 1));
    return row;
}

void OptionTable::validate(const TrainOptions& options) const {
    validateGeneral(options);
    for (const Option& option : options_)
        if (counts(option, options))
            optionValue(option, text(options, option));
    for (const char* part : {"encoder", "decoder", "objective"})
        for (const auto& [key, value] : partSettings(options, part))
            option(options, std::string(part) + "." + key);
}

TrainOptions OptionTable::completed(TrainOptions options) const {
    for (const Option& option : options_)
        if (const auto nested = partKey(option.key); nested && counts(option, options))
            partSettings(options, nested->part)[nested->key] = optionValue(option, text(options, option));
    return options;
}

} // namespace saccade
