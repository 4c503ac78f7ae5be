#include "core/model/safetensors_header.h"

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

/// Takes the header apart while it is parsed, so that no document has to be held and a key given twice is
/// seen.
class HeaderHandler : public nlohmann::json_sax<nlohmann::json> {
public:
    SafetensorsHeader take() { return std::move(header_); }

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
                throw Error("the header names \"" + key + "\" twice");
        } else {
            field_ = key;
            if (!fields_.insert(key).second)
                throw Error("\"" + key + "\" is given twice for \"" + name_ + "\"");
        }
        return true;
    }

    bool string(std::string& value) override {
        if (depth_ != 2 || array_ != nullptr)
            unexpected();
        if (inMetadata())
            header_.metadata.emplace(field_, value);
        else if (field_ == "dtype")
            type_ = typeOf(value);
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
            throw Error("\"" + name_ + "\" has a number that is out of range");
        array_->push_back(static_cast<std::int64_t>(value));
        return true;
    }

    bool end_object() override {
        if (--depth_ == 1 && !inMetadata())
            header_.tensors.emplace(name_, entry());
        return true;
    }

    bool null() override { unexpected(); }
    bool boolean(bool) override { unexpected(); }
    bool number_integer(number_integer_t) override { unexpected(); }
    bool number_float(number_float_t, const string_t&) override { unexpected(); }
    bool binary(binary_t&) override { unexpected(); }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
        throw Error("the header is not valid JSON (at byte " + std::to_string(position) + ")");
    }

private:
    bool inMetadata() const { return name_ == "__metadata__"; }

    [[noreturn]] void unexpected() const {
        throw Error(name_.empty() ? std::string("the header is not an object of tensors")
                                  : "the header's entry \"" + name_ + "\" is malformed");
    }

    TensorType typeOf(const std::string& text) const {
        for (const TypeInfo& info : type_table)
            if (text == info.name)
                return info.type;
        throw Error("\"" + name_ + "\" has the element type \"" + text + "\", which is not supported");
    }

    TensorEntry entry() const {
        if (fields_ != std::set<std::string>{"data_offsets", "dtype", "shape"} || offsets_.size() != 2)
            unexpected();
        if (offsets_[1] < offsets_[0])
            throw Error("\"" + name_ + "\" ends before it begins");
        TensorEntry result;
        result.type = type_;
        result.shape = shape_;
        result.offset = static_cast<std::size_t>(offsets_[0]);
        result.bytes = static_cast<std::size_t>(offsets_[1] - offsets_[0]);
        return result;
    }

    SafetensorsHeader header_;
    int depth_ = 0;
    std::string name_;
    std::string field_;
    std::set<std::string> names_;
    std::set<std::string> fields_;
    TensorType type_ = TensorType::F32;
    std::vector<std::int64_t> shape_;
    std::vector<std::int64_t> offsets_;
    std::vector<std::int64_t>* array_ = nullptr;
};

void checkBytes(const std::string& name, const TensorEntry& entry, std::size_t data_bytes) {
    if (entry.offset > data_bytes || entry.bytes > data_bytes - entry.offset)
        throw Error("\"" + name + "\" reaches beyond the end of the file; the file may be cut off");
    auto without_zeros = static_cast<std::int64_t>(bytesPerElement(entry.type));
    bool empty = false;
    for (const std::int64_t size : entry.shape) {
        empty = empty || size == 0;
        // Empty tensors too must not have strides that overflow.
        if (__builtin_mul_overflow(without_zeros, std::max<std::int64_t>(size, 1), &without_zeros))
            throw Error("\"" + name + "\" has a shape that is out of range");
    }
    const std::size_t expected = empty ? 0 : static_cast<std::size_t>(without_zeros);
    if (expected != entry.bytes)
        throw Error("\"" + name + "\" has " + std::to_string(entry.bytes) + " bytes where its shape needs " +
                    std::to_string(expected));
}

void checkOverlaps(const std::map<std::string, TensorEntry>& tensors) {
    std::vector<std::pair<std::size_t, std::map<std::string, TensorEntry>::const_iterator>> order;
    for (auto it = tensors.begin(); it != tensors.end(); ++it)
        if (it->second.bytes > 0)
            order.emplace_back(it->second.offset, it);
    std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 1; i < order.size(); ++i) {
        const auto& [name, entry] = *order[i - 1].second;
        if (entry.offset + entry.bytes > order[i].first)
            throw Error("\"" + name + "\" and \"" + order[i].second->first + "\" overlap");
    }
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
    for (const auto& [name, entry] : header.tensors)
        checkBytes(name, entry, data_bytes);
    checkOverlaps(header.tensors);
    return header;
}

} // namespace saccade
