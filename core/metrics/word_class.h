#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace saccade {

class ObjectNames;

/// What a word says about objects.
enum class WordClass { Object, Colour, Relation };

inline constexpr std::array word_classes{WordClass::Object, WordClass::Colour, WordClass::Relation};

/// A word and the objects that it speaks of.
struct ObjectWord {
    std::size_t word = 0; ///< position in the caption
    WordClass word_class = WordClass::Object;
    /// The categories of what it speaks of: of the object that it names or whose colour it is; of both
    /// objects that it relates.
    std::vector<std::string> categories;

    bool operator==(const ObjectWord&) const = default;
};

/// The words of a caption that speak of objects, in their order:
/// - the names of objects (see ObjectNames);
/// - colours of an object that is named: "red" in "a red double decker bus" and in "the bus is red";
/// - words that relate two objects that are named: "on" in "a man sitting on a wooden bench", "front" in "a
///   car in front of a house". Other words may stand between, at most three on each side, and no other
///   relation: "a man in a shirt on a bench" has no object that "in" leads to.
/// `tokens`: lower case, as from tokenizePtb().
std::vector<ObjectWord> objectWords(std::span<const std::string> tokens, const ObjectNames& names);

} // namespace saccade
