#include "core/train/caption_exchange.h"

#include "core/base/error.h"

#include <cstdint>
#include <cstring>
#include <type_traits>

namespace saccade {
namespace {

class Writer {
public:
    template <typename Number>
    void number(Number value) {
        static_assert(std::is_arithmetic_v<Number>);
        bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    void text(const std::string& value) {
        number<std::uint64_t>(value.size());
        bytes_ += value;
    }
    void numbers(const std::vector<float>& values) {
        number<std::uint64_t>(values.size());
        bytes_.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float));
    }
    std::string take() { return std::move(bytes_); }

private:
    std::string bytes_;
};

class Reader {
public:
    explicit Reader(const std::string& bytes) : bytes_(bytes) {}

    bool atEnd() const { return at_ == bytes_.size(); }
    template <typename Number>
    Number number() {
        Number value{};
        std::memcpy(&value, next(sizeof value), sizeof value);
        return value;
    }
    /// Of things of at least `bytes` each that follow.
    std::size_t count(std::size_t bytes) {
        const auto count = number<std::uint64_t>();
        if (count > (bytes_.size() - at_) / bytes)
            throw broken();
        return static_cast<std::size_t>(count);
    }
    std::string text() {
        const std::size_t size = count(1);
        return {next(size), size};
    }
    std::vector<float> numbers() {
        std::vector<float> values(count(sizeof(float)));
        if (!values.empty())
            std::memcpy(values.data(), next(values.size() * sizeof(float)), values.size() * sizeof(float));
        return values;
    }

private:
    static Error broken() {
        return Error(say("The captions of another process are not whole; do all run the same version?"));
    }
    const char* next(std::size_t bytes) {
        if (bytes > bytes_.size() - at_)
            throw broken();
        at_ += bytes;
        return bytes_.data() + at_ - bytes;
    }

    const std::string& bytes_;
    std::size_t at_ = 0;
};

void write(Writer& to, const Geometry& geometry) {
    to.number(geometry.original.width);
    to.number(geometry.original.height);
    for (const double side :
         {geometry.region.x, geometry.region.y, geometry.region.width, geometry.region.height})
        to.number(side);
    to.number(geometry.grid_shift.x);
    to.number(geometry.grid_shift.y);
    to.number(geometry.mirrored);
}

Geometry readGeometry(Reader& from) {
    Geometry geometry;
    geometry.original.width = from.number<int>();
    geometry.original.height = from.number<int>();
    for (double* side :
         {&geometry.region.x, &geometry.region.y, &geometry.region.width, &geometry.region.height})
        *side = from.number<double>();
    geometry.grid_shift.x = from.number<double>();
    geometry.grid_shift.y = from.number<double>();
    geometry.mirrored = from.number<bool>();
    return geometry;
}

void write(Writer& to, const CaptionWord& word) {
    to.text(word.word);
    to.number(word.log_probability);
    to.number(word.gate);
    to.number(word.known);
    to.number(word.attention.maps);
    to.number(word.attention.rows);
    to.number(word.attention.columns);
    to.number(word.attention.layers);
    to.numbers(word.attention.weights);
}

CaptionWord readWord(Reader& from) {
    CaptionWord word;
    word.word = from.text();
    word.log_probability = from.number<float>();
    word.gate = from.number<float>();
    word.known = from.number<bool>();
    word.attention.maps = from.number<int>();
    word.attention.rows = from.number<int>();
    word.attention.columns = from.number<int>();
    word.attention.layers = from.number<int>();
    word.attention.weights = from.numbers();
    return word;
}

void write(Writer& to, const Hypothesis& hypothesis) {
    to.number<std::uint64_t>(hypothesis.words.size());
    for (const CaptionWord& word : hypothesis.words)
        write(to, word);
    to.number(hypothesis.log_probability);
    to.number(hypothesis.score);
    to.number(hypothesis.finished);
}

Hypothesis readHypothesis(Reader& from) {
    Hypothesis hypothesis;
    const std::size_t words = from.count(sizeof(std::uint64_t));
    for (std::size_t i = 0; i < words; ++i)
        hypothesis.words.push_back(readWord(from));
    hypothesis.log_probability = from.number<float>();
    hypothesis.score = from.number<float>();
    hypothesis.finished = from.number<bool>();
    return hypothesis;
}

} // namespace

std::string captionBytes(const Evaluation& evaluation) {
    Writer to;
    for (std::size_t i = 0; i < evaluation.images.size(); ++i) {
        to.number<std::uint64_t>(evaluation.images[i]);
        write(to, evaluation.geometries[i]);
        write(to, evaluation.hypotheses[i]);
    }
    return to.take();
}

void addCaptions(Evaluation& evaluation, const std::string& bytes) {
    for (Reader from(bytes); !from.atEnd();) {
        evaluation.images.push_back(static_cast<std::size_t>(from.number<std::uint64_t>()));
        evaluation.geometries.push_back(readGeometry(from));
        evaluation.hypotheses.push_back(readHypothesis(from));
    }
}

} // namespace saccade
