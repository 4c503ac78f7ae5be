#include "core/model/tensor_types.h"

#include "core/base/error.h"

#include <array>
#include <utility>

namespace saccade {
namespace {

constexpr std::array<std::pair<TensorType, at::ScalarType>, 10> type_pairs = {{
    {TensorType::F32, at::kFloat},
    {TensorType::F16, at::kHalf},
    {TensorType::BF16, at::kBFloat16},
    {TensorType::F64, at::kDouble},
    {TensorType::I64, at::kLong},
    {TensorType::I32, at::kInt},
    {TensorType::I16, at::kShort},
    {TensorType::I8, at::kChar},
    {TensorType::U8, at::kByte},
    {TensorType::Bool, at::kBool},
}};

} // namespace

at::ScalarType scalarType(TensorType type) {
    for (const auto& [stored, scalar] : type_pairs)
        if (stored == type)
            return scalar;
    throw Error(say("unknown tensor type"));
}

TensorType tensorType(at::ScalarType type) {
    for (const auto& [stored, scalar] : type_pairs)
        if (scalar == type)
            return stored;
    throw Error(say("tensors of the type %1 cannot be written", std::string(c10::toString(type))));
}

} // namespace saccade
