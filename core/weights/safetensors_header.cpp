#include "core/weights/safetensors_header.h"

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <set>
#include <utility>

namespace saccade {
namespace {

struct TypeInfo {
    TensorType type;
    const char* name;
    std::size_t bytes;
};

constexpr std::array type_table = {
    TypeInfo{TensorType::F32, "F32", 4},   TypeInfo{TensorType::F16, "F16", 2},
    TypeInfo{TensorType::BF16, "BF16", 2}, TypeInfo{TensorType::F64, "F64", 8},
    TypeInfo{TensorType::I64, "I64", 8},   TypeInfo{TensorType::I32, "I32", 4},
    TypeInfo{TensorType::I16, "I16", 2},   TypeInfo{TensorType::I8, "I8", 1},
    TypeInfo{TensorType::U8, "U8", 1},     TypeInfo{TensorType::Bool, "BOOL", 1},
};

const TypeInfo& infoOf(TensorType type) {
    return *std::find_if(type_table.begin(), type_table.end(),
                         [type](const TypeInfo& info) { return info.type == type; });
}

/// Where the bytes of a tensor are in the data section.
struct Place {
    std::size_t offset;
    std::size_t bytes;
    std::string name;
};

/// Takes the header apart during parsing, so that no document is held in memory and repeated keys are
/// noticed.
class HeaderHandler : public nlohmann::json_sax<nlohmann::json> {
public:
    SafetensorsHeader take() { return std::move(header_); }
    /// Of all tensors, in the order of the header.
    std::vector<Place> takePlaces() { return std::move(places_); }

    bool start_object(std::size_t) override {
        if (depth_ > 1)
            unexpected();
        fields_.clear();
        ++depth_;
        return true;
    }

    bool key(std::string& key) override {
        if (depth_ == 1) {
            name_ = key;
            if (!names_.insert(key).second)
                throw Error(say("the header names \"%1\" twice", key));
        } else {
            field_ = key;
            if (!fields_.insert(key).second)
                throw Error(say("\"%1\" is given twice for \"%2\"", key, name_));
        }
        return true;
    }

    bool string(std::string& value) override {
        if (depth_ != 2 || array_ != nullptr)
            unexpected();
        if (inMetadata())
            header_.metadata.emplace(field_, value);
        else if (field_ == "dtype")
            type_ = value;
        else
            unexpected();
        return true;
    }

    bool start_array(std::size_t) override {
        if (depth_ != 2 || array_ != nullptr || inMetadata())
            unexpected();
        if (field_ == "shape")
            array_ = &shape_;
        else if (field_ == "data_offsets")
            array_ = &offsets_;
        else
            unexpected();
        array_->clear();
        return true;
    }

    bool end_array() override {
        array_ = nullptr;
        return true;
    }

    bool number_unsigned(number_unsigned_t value) override {
        if (array_ == nullptr)
            unexpected();
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
            throw Error(say("\"%1\" has a number that is out of range", name_));
        array_->push_back(static_cast<std::int64_t>(value));
        return true;
    }

    bool end_object() override {
        if (--depth_ == 1 && !inMetadata())
            addTensor();
        return true;
    }

    /// Some writers use null if they have no metadata, or no value for a key.
    bool null() override {
        if (!inMetadata() || depth_ == 0 || array_ != nullptr)
            unexpected();
        return true;
    }
    bool boolean(bool) override { unexpected(); }
    bool number_integer(number_integer_t) override { unexpected(); }
    bool number_float(number_float_t, const string_t&) override { unexpected(); }
    bool binary(binary_t&) override { unexpected(); }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
        throw Error(say("the header is not valid JSON (at byte %1)", position));
    }

private:
    bool inMetadata() const { return name_ == "__metadata__"; }

    [[noreturn]] void unexpected() const {
        throw Error(name_.empty() ? say("the header is not an object of tensors")
                                  : say("the header's entry \"%1\" is malformed", name_));
    }

    void addTensor() {
        if (fields_ != std::set<std::string>{"data_offsets", "dtype", "shape"} || offsets_.size() != 2)
            unexpected();
        if (offsets_[1] < offsets_[0])
            throw Error(say("\"%1\" ends before it begins", name_));
        const auto offset = static_cast<std::size_t>(offsets_[0]);
        const auto bytes = static_cast<std::size_t>(offsets_[1]) - offset;
        places_.push_back({offset, bytes, name_});
        const auto* info = std::find_if(type_table.begin(), type_table.end(),
                                        [this](const TypeInfo& known) { return type_ == known.name; });
        if (info == type_table.end())
            header_.unread.emplace(name_, UnreadTensorEntry{type_, shape_, bytes});
        else
            header_.tensors.emplace(name_, TensorEntry{info->type, shape_, offset, bytes});
    }

    SafetensorsHeader header_;
    std::vector<Place> places_;
    int depth_ = 0;
    std::string name_;
    std::string field_;
    std::set<std::string> names_;
    std::set<std::string> fields_;
    std::string type_;
    std::vector<std::int64_t> shape_;
    std::vector<std::int64_t> offsets_;
    std::vector<std::int64_t>* array_ = nullptr;
};

void checkShape(const std::string& name, const TensorEntry& entry) {
    auto without_zeros = static_cast<std::int64_t>(bytesPerElement(entry.type));
    bool empty = false;
    for (const std::int64_t size : entry.shape) {
        empty = empty || size == 0;
        // Empty tensors must not have strides that overflow either.
        if (__builtin_mul_overflow(without_zeros, std::max<std::int64_t>(size, 1), &without_zeros))
            throw Error(say("\"%1\" has a shape that is out of range", name));
    }
    const std::size_t expected = empty ? 0 : static_cast<std::size_t>(without_zeros);
    if (expected != entry.bytes)
        throw Error(say("\"%1\" has %2 bytes where its shape needs %3", name, entry.bytes, expected));
}

void checkPlaces(std::vector<Place> places, std::size_t data_bytes) {
    for (const Place& place : places)
        if (place.offset > data_bytes || place.bytes > data_bytes - place.offset)
            throw Error(
                say("\"%1\" reaches beyond the end of the file; the file may be cut off", place.name));
    std::erase_if(places, [](const Place& place) { return place.bytes == 0; });
    std::sort(places.begin(), places.end(),
              [](const Place& a, const Place& b) { return a.offset < b.offset; });
    for (std::size_t i = 1; i < places.size(); ++i)
        if (places[i - 1].offset + places[i - 1].bytes > places[i].offset)
            throw Error(say("\"%1\" and \"%2\" overlap", places[i - 1].name, places[i].name));
}

} // namespace

std::size_t bytesPerElement(TensorType type) {
    return infoOf(type).bytes;
}

std::string typeName(TensorType type) {
    return infoOf(type).name;
}

SafetensorsHeader parseSafetensorsHeader(std::string_view json, std::size_t data_bytes) {
    HeaderHandler handler;
    nlohmann::json::sax_parse(json.begin(), json.end(), &handler);
    SafetensorsHeader header = handler.take();
    checkPlaces(handler.takePlaces(), data_bytes);
    for (const auto& [name, entry] : header.tensors)
        checkShape(name, entry);
    return header;
}

} // namespace saccade
