#include "core/captioner/added_words.h"

#include "core/base/error.h"
#include "core/captioner/model_file.h"

#include <torch/torch.h>

#include <algorithm>

namespace saccade {

std::shared_ptr<Captioner> withAddedWords(Captioner& captioner, const Vocabulary& vocabulary,
                                          const std::vector<float>& log_frequency) {
    const std::vector<std::string>& known = captioner.vocabulary().words();
    if (vocabulary.size() < known.size() ||
        !std::equal(known.begin(), known.end(), vocabulary.words().begin()))
        throw Error(say("the vocabulary does not begin with the words of the model"));
    const torch::NoGradGuard no_gradients;
    auto grown = std::make_shared<Captioner>(captioner.config(), vocabulary);
    grown->setName(captioner.name());
    grown->setTrainingFeatures(captioner.trainingFeatures());
    grown->setLearnedFrom(captioner.learnedFrom());
    grown->decoder().setOutputBias(torch::tensor(log_frequency));
    NamedTensors learned = tensorsOf(captioner);
    for (auto& [name, tensor] : tensorsOf(*grown)) {
        // A tensor with one row per word has more rows now.
        const torch::Tensor& from = learned.at(name);
        (tensor.sizes() == from.sizes() ? tensor : tensor.narrow(0, 0, from.size(0))).copy_(from);
    }
    return grown;
}

} // namespace saccade
