#include "core/model/attention.h"

#include "core/model/attention_kernel.h"

#include <torch/torch.h>

namespace saccade {
namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::Function;
using torch::autograd::variable_list;

float* writable(const Tensor& tensor) {
    return tensor.defined() ? tensor.data_ptr<float>() : nullptr;
}
const float* readable(const Tensor& tensor) {
    return tensor.defined() ? tensor.data_ptr<float>() : nullptr;
}

attention_kernel::Shape shapeOf(const Tensor& grid, const Tensor& keys, const Tensor& query) {
    return {query.size(0), grid.size(0), grid.size(1), grid.size(2), keys.size(2)};
}

attention_kernel::Inputs inputsOf(const Tensor& grid, const Tensor& keys, const Tensor& query,
                                  const Tensor& v, const Tensor& image) {
    return {readable(grid), readable(keys), readable(query), readable(v), image.data_ptr<std::int64_t>()};
}

/// As the kernel reads it: autocast may have computed it in bfloat16.
Tensor plain(const Tensor& tensor) {
    return tensor.to(torch::kFloat).contiguous();
}

/// Wrapped, so that autograd does not take the sums for inputs of the graph (they may also be undefined).
struct GradientSums {
    Tensor grid;
    Tensor keys;
};

/// Attention for one word; the grid's gradients are added to the sums if there are any.
class FusedAttention : public Function<FusedAttention> {
public:
    static variable_list forward(AutogradContext* context, const Tensor& grid, const Tensor& keys,
                                 const Tensor& query, const Tensor& v, const Tensor& image,
                                 const GradientSums& sums) {
        Tensor alpha = torch::empty({query.size(0), grid.size(1)}, grid.options());
        Tensor expected = torch::empty({query.size(0), grid.size(2)}, grid.options());
        attention_kernel::forward(shapeOf(grid, keys, query), inputsOf(grid, keys, query, v, image),
                                  writable(alpha), writable(expected));
        context->set_materialize_grads(false);
        context->save_for_backward({grid, keys, query, v, image, alpha});
        // Not among the saved variables, because the backward pass writes to these.
        context->saved_data["grid_sum"] = sums.grid;
        context->saved_data["keys_sum"] = sums.keys;
        return {expected, alpha};
    }

    static variable_list backward(AutogradContext* context, variable_list above) {
        const variable_list saved = context->get_saved_variables();
        const Tensor &grid = saved[0], &keys = saved[1], &query = saved[2], &v = saved[3], &image = saved[4];
        Tensor grid_sum = context->saved_data["grid_sum"].toTensor();
        Tensor keys_sum = context->saved_data["keys_sum"].toTensor();
        const bool summed = keys_sum.defined();
        if (!summed) {
            keys_sum = torch::zeros_like(keys);
            if (context->needs_input_grad(0))
                grid_sum = torch::zeros_like(grid);
        }
        const Tensor expected_gradient = above[0].defined()
                                             ? above[0].contiguous()
                                             : torch::zeros({query.size(0), grid.size(2)}, grid.options());
        const Tensor alpha_gradient = above[1].defined() ? above[1].contiguous() : Tensor();
        const Tensor query_gradient = torch::empty_like(query);
        const Tensor v_gradient = torch::zeros({grid.size(0), keys.size(2)}, grid.options());
        attention_kernel::backward(shapeOf(grid, keys, query), inputsOf(grid, keys, query, v, image),
                                   readable(saved[5]),
                                   {readable(expected_gradient), readable(alpha_gradient), writable(grid_sum),
                                    writable(keys_sum), writable(query_gradient), writable(v_gradient)});
        return {summed ? Tensor() : grid_sum,
                summed ? Tensor() : keys_sum,
                query_gradient,
                v_gradient.sum(0),
                Tensor(),
                Tensor()};
    }
};

/// Placed between the grid and its many uses: its backward pass runs after all of theirs and returns the
/// sums.
class GradientSum : public Function<GradientSum> {
public:
    static variable_list forward(AutogradContext* context, const Tensor& grid, const Tensor& keys,
                                 const GradientSums& sums) {
        context->set_materialize_grads(false);
        context->saved_data["grid_sum"] = sums.grid;
        context->saved_data["keys_sum"] = sums.keys;
        return {grid.detach(), keys.detach()};
    }

    /// `above`: of uses other than FusedAttention, which adds to the sums itself.
    static variable_list backward(AutogradContext* context, const variable_list& above) {
        variable_list sums = {context->saved_data["grid_sum"].toTensor(),
                              context->saved_data["keys_sum"].toTensor()};
        for (std::size_t i = 0; i < sums.size(); ++i)
            if (sums[i].defined() && above[i].defined())
                sums[i] += above[i];
        return {sums[0], sums[1], Tensor()};
    }
};

} // namespace

AttentionSource summingGradients(const Tensor& grid, const Tensor& keys) {
    if (!grid.is_cpu() || !torch::GradMode::is_enabled() || !keys.requires_grad())
        return {grid, keys, {}, {}};
    const Tensor plain_grid = plain(grid), plain_keys = plain(keys);
    const Tensor grid_sum = grid.requires_grad() ? torch::zeros_like(plain_grid) : Tensor();
    const Tensor keys_sum = torch::zeros_like(plain_keys);
    const variable_list passed = GradientSum::apply(plain_grid, plain_keys, GradientSums{grid_sum, keys_sum});
    return {passed[0], passed[1], grid_sum, keys_sum};
}

Attended attend(const AttentionSource& source, const Tensor& query, const Tensor& v, const Tensor& image) {
    if (!source.grid.is_cpu())
        return attendComposed(source, query, v, image);
    const variable_list result =
        FusedAttention::apply(plain(source.grid), plain(source.keys), plain(query), plain(v),
                              image.contiguous(), GradientSums{source.grid_gradient, source.keys_gradient});
    return {result[0], result[1], {}};
}

Attended attendComposed(const AttentionSource& source, const Tensor& query, const Tensor& v,
                        const Tensor& image) {
    const Tensor grid = source.grid.index_select(0, image);
    const Tensor alpha = torch::softmax(attentionScores(source, query, v, image), 1);
    return {torch::bmm(alpha.unsqueeze(1), grid).squeeze(1), alpha, {}};
}

Tensor attentionScores(const AttentionSource& source, const Tensor& query, const Tensor& v,
                       const Tensor& image) {
    return torch::matmul(torch::tanh(source.keys.index_select(0, image) + query.unsqueeze(1)), v);
}

} // namespace saccade
