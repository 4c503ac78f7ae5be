#include "core/weights/weights_match.h"

#include "core/base/error.h"

#include <algorithm>
#include <string_view>

namespace saccade {
namespace {

constexpr std::size_t names_told = 3;
constexpr std::size_t keys_told = 8;

std::string shown(const std::string& name) {
    constexpr std::size_t longest = 120;
    std::string text = name.substr(0, longest);
    std::replace_if(
        text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; }, '?');
    return text;
}

/// "a", "b", "c" …
std::string listed(const std::vector<std::string>& names, std::size_t most) {
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
        text += (i > 0 ? ", \"" : "\"") + shown(names[i]) + "\"";
    return names.size() > most ? text + " …" : text;
}

template <typename Map>
std::vector<std::string> keysOf(const Map& map) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : map)
        keys.push_back(key);
    return keys;
}

std::string shapeText(const std::vector<std::int64_t>& shape) {
    std::string text;
    for (const std::int64_t size : shape)
        text += (text.empty() ? "" : ", ") + std::to_string(size);
    return "[" + text + "]";
}

bool isFloatingPoint(TensorType type) {
    return type == TensorType::F32 || type == TensorType::F16 || type == TensorType::BF16 ||
           type == TensorType::F64;
}

/// How many of the wanted names the file has under each prefix.
std::map<std::string, std::size_t> countByPrefix(const WeightsIndex& index, const WantedWeights& wanted) {
    std::size_t longest = 0;
    for (const auto& [name, shape] : wanted.shapes)
        longest = std::max(longest, name.size());
    std::map<std::string, std::size_t> counts;
    const auto count = [&](const std::string& name) {
        std::size_t start = 0;
        while (start <= name.size()) {
            if (name.size() - start <= longest && wanted.shapes.contains(name.substr(start)))
                ++counts[name.substr(0, start)];
            start = std::min(name.find('.', start), name.size()) + 1;
        }
    };
    for (const auto& [name, tensor] : index.tensors)
        count(name);
    for (const auto& [name, why] : index.unread)
        count(name);
    for (const auto& [name, maker] : index.objects)
        count(name);
    return counts;
}

std::string firstPart(const std::string& name) {
    return name.substr(0, name.find('.'));
}

/// "layer4" -> "layer"
std::string family(std::string part) {
    part.erase(std::find_if(part.rbegin(), part.rend(), [](char c) { return c < '0' || c > '9'; }).base(),
               part.end());
    return part;
}

/// The modules of a network: those at the top, and families of several: "layer1", "layer2" …
class Modules {
public:
    explicit Modules(const WantedWeights& wanted) : left_out_(wanted.left_out) {
        for (const auto& [name, shape] : wanted.shapes)
            own_.insert(firstPart(name));
        for (const std::string& part : own_)
            ++families_[family(part)];
    }

    bool include(const std::string& name) const {
        const auto isAbove = [&name](const std::string& path) { return name.starts_with(path + "."); };
        if (std::any_of(left_out_.begin(), left_out_.end(), isAbove))
            return false;
        const std::string part = firstPart(name);
        const auto found = families_.find(family(part));
        const bool kin = found != families_.end() && found->second > 1;
        return own_.contains(part) || kin;
    }

private:
    std::set<std::string> left_out_;
    std::set<std::string> own_;
    std::map<std::string, int> families_;
};

/// A tensor under the prefix that is inside the network's modules but not one of its own; "" if there is
/// none. A single number is a counter or a statistic of some tool, not a weight.
std::string strangerUnder(const std::string& prefix, const WeightsIndex& index, const WantedWeights& wanted,
                          const Modules& modules) {
    for (auto at = index.tensors.lower_bound(prefix);
         at != index.tensors.end() && at->first.starts_with(prefix); ++at) {
        const std::string name = at->first.substr(prefix.size());
        const auto& shape = at->second.shape;
        const bool single = std::all_of(shape.begin(), shape.end(), [](auto size) { return size == 1; });
        if (!single && !wanted.shapes.contains(name) && modules.include(name))
            return at->first;
    }
    return "";
}

/// Why the weights under a prefix are not the wanted ones; empty if they are.
Message faultUnder(const std::string& prefix, const WeightsIndex& index, const WantedWeights& wanted,
                   const Modules& modules) {
    const std::string stranger = strangerUnder(prefix, index, wanted, modules);
    if (!stranger.empty())
        return say("holds the tensor \"%1\", which this encoder does not have: these are the weights of "
                   "another encoder",
                   shown(stranger));
    for (const auto& [name, shape] : wanted.shapes) {
        const std::string full = prefix + name;
        if (const auto unread = index.unread.find(full); unread != index.unread.end())
            return unread->second;
        const auto found = index.tensors.find(full);
        if (found == index.tensors.end())
            return say("\"%1\" is a Python object, not a tensor", shown(full));
        if (found->second.shape != shape)
            return say("\"%1\" has the shape %2 where the encoder needs %3", shown(full),
                       shapeText(found->second.shape), shapeText(shape));
        if (!isFloatingPoint(found->second.type))
            return say("\"%1\" has integers where the encoder needs floating-point numbers", shown(full));
    }
    return {};
}

std::string objectText(const WeightsIndex& index) {
    const auto& [name, maker] = *index.objects.begin();
    return name.empty() ? maker : maker + " (\"" + shown(name) + "\")";
}

Message noTensors(const WeightsIndex& index) {
    if (!index.objects.empty())
        return say(
            "holds the Python object %1, which is not a weight; nothing of it was run. Save the bare weights "
            "instead: torch.save(model.state_dict(), \"weights.pth\")",
            objectText(index));
    if (!index.keys.empty())
        return say("has no tensors; its entries are %1", listed(index.keys, keys_told));
    return say("has no named tensors");
}

Message otherNames(const WeightsIndex& index, const std::string& prefix, const WantedWeights& wanted) {
    std::vector<std::string> missing;
    for (const auto& [name, shape] : wanted.shapes)
        if (!index.tensors.contains(prefix + name))
            missing.push_back(name);
    const Message text =
        say("does not hold the weights of this encoder: its tensors are called %1, but the encoder "
            "looks for %2",
            listed(keysOf(index.tensors), names_told), listed(missing, names_told));
    const bool flat = std::all_of(index.keys.begin(), index.keys.end(),
                                  [&](const std::string& key) { return index.tensors.contains(key); });
    if (flat)
        return text;
    const std::string entries = listed(index.keys, keys_told);
    return index.objects.empty() ? say("%1; its entries are %2", text, entries)
                                 : say("%1; its entries are %2; the Python object %3 was not looked into",
                                       text, entries, objectText(index));
}

/// No prefix has all names.
Message nothingFits(const WeightsIndex& index, const std::string& prefix, std::size_t found,
                    const WantedWeights& wanted) {
    if (index.tensors.empty() && index.unread.empty())
        return noTensors(index);
    if (found * 2 < wanted.shapes.size())
        return otherNames(index, prefix, wanted);
    for (const auto& [name, shape] : wanted.shapes)
        if (!index.tensors.contains(prefix + name) && !index.unread.contains(prefix + name))
            return say("has no \"%1\"; these are not the weights of this encoder", shown(prefix + name));
    return say("has no named tensors");
}

} // namespace

WeightsPlace findWeights(const WeightsIndex& index, const WantedWeights& wanted) {
    const Modules modules(wanted);
    std::vector<std::string> fitting;
    Message fault;
    std::string nearest;
    std::size_t most = 0;
    for (const auto& [prefix, count] : countByPrefix(index, wanted)) {
        if (count > most) {
            most = count;
            nearest = prefix;
        }
        if (count < wanted.shapes.size())
            continue;
        const Message wrong = faultUnder(prefix, index, wanted, modules);
        if (wrong.empty())
            fitting.push_back(prefix);
        else if (fault.empty())
            fault = wrong;
    }
    if (fitting.empty())
        throw Error(fault.empty() ? nothingFits(index, nearest, most, wanted) : fault);
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const std::string& a, const std::string& b) { return a.size() < b.size(); });
    return {fitting.front(), {fitting.begin() + 1, fitting.end()}};
}

} // namespace saccade
