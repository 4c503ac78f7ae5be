#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace saccade {

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers from the same seed on every platform, which the
/// standard library's distributions do not guarantee. Its whole state is one number, so it can be saved.
class Random {
public:
    explicit Random(std::uint64_t seed = 0) : state_(seed) {}

    std::uint64_t next() {
        std::uint64_t z = (state_ += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /// In [0, 1).
    double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    /// In [low, high).
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// In 0 … count - 1; count must be positive.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
    bool chance(double probability) { return uniform() < probability; }

    template <typename T>
    const T& pick(const std::vector<T>& values) {
        return values[below(values.size())];
    }

    template <typename T>
    void shuffle(std::vector<T>& values) {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

    std::uint64_t state() const { return state_; }

private:
    std::uint64_t state_;
};

} // namespace saccade
