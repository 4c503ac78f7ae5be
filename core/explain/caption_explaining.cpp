#include "core/explain/caption_explaining.h"

#include "core/base/error.h"
#include "core/explain/blank_image.h"
#include "core/explain/context_question.h"
#include "core/explain/encoder_tracing.h"
#include "core/explain/explanation.h"
#include "core/explain/word_tracing.h"

#include <algorithm>
#include <numeric>

namespace saccade {
namespace {

CaptionResult captionOf(Captioner& captioner, const DecoderMemory& seen, const Geometry& square,
                        const ExplainRequest& request) {
    CaptionResult result = request.caption.empty()
                               ? captioner.caption(seen, {square}, request.decode).front()
                               : captioner.score(seen, square, request.caption, request.decode.alternatives);
    if (result.best().words.empty())
        throw Error(say("The caption is empty, so there is no word to explain."));
    return result;
}

std::vector<std::size_t> positionsOf(const ExplainRequest& request, std::size_t words) {
    if (request.word && *request.word >= words)
        throw Error(sayCount(static_cast<std::int64_t>(words),
                             "The caption has one word (%1); there is no word %2.",
                             "The caption has %1 words; there is no word %2.", *request.word + 1));
    std::vector<std::size_t> all(words);
    std::iota(all.begin(), all.end(), std::size_t{0});
    return request.word ? std::vector{*request.word} : all;
}

/// The words up to a position, as ids.
std::vector<std::int64_t> upTo(const std::vector<std::int64_t>& ids, std::size_t position) {
    return {ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(position) + 1};
}

/// The training images nearest to the word in question, each with its caption read again.
std::vector<ContextNeighbour> neighboursOf(const WordQuestion& question, const DecoderMemory& seen,
                                           const std::string& word, const ExplainRequest& request) {
    std::vector<ContextNeighbour> neighbours =
        request.contexts->nearest(contextOf(question.captioner, seen, question.words), request.neighbours,
                                  request.same_word ? std::optional(word) : std::nullopt);
    for (ContextNeighbour& neighbour : neighbours)
        readNeighbour(question.captioner, neighbour);
    return neighbours;
}

} // namespace

ExplainedCaption explainCaption(Captioner& captioner, const PreprocessedImage& image,
                                const ExplainRequest& request, const ExplainProgress& progress,
                                const std::stop_token& stop) {
    const DecoderMemory seen = captioner.see({image});
    ExplainedCaption result;
    result.caption = captionOf(captioner, seen, image.geometry, request);
    result.given = !request.caption.empty();
    const std::vector<std::string> words = result.caption.best().tokens();
    const std::vector<std::int64_t> ids = captioner.vocabulary().encode(words);
    const std::vector<std::size_t> positions = positionsOf(request, words.size());

    CaptionSight sight;
    if (request.sight) {
        sight = seenOrGuessed(captioner, seen, image, words);
        result.blank = sight.blank;
    }
    if (request.trace)
        result.encoder = traceEncoder(captioner, image);
    const std::size_t parts =
        positions.size() * (request.maps.size() + (request.test ? 1 : 0) + (request.trace ? 1 : 0) +
                            (request.contexts != nullptr ? 1 : 0));
    std::size_t done = 0;
    bool ended = false;
    const auto part = [&] { ended = stop.stop_requested() || (progress && !progress(++done, parts)); };
    for (const std::size_t position : positions) {
        ExplainedWord word;
        word.position = position;
        if (request.sight)
            word.sight = sight.words[position];
        const WordQuestion question{captioner, image, upTo(ids, position)};
        for (const std::string& name : request.maps) {
            if (ended)
                return result;
            word.maps.push_back(explain(name, question, seen, stop));
            part();
        }
        if (request.test && !ended) {
            word.test =
                testMaps(question, word.maps, {seen.columns, seen.rows}, request.test_options,
                         [&](const MapTest&, std::size_t, std::size_t) { return !stop.stop_requested(); });
            part();
        }
        if (request.trace && !ended) {
            word.trace = traceWord(captioner, seen, question.words, request.change);
            part();
        }
        if (request.contexts != nullptr && !ended) {
            word.neighbours = neighboursOf(question, seen, words[position], request);
            part();
        }
        if (ended && done < parts)
            return result;
        result.words.push_back(std::move(word));
    }
    return result;
}

} // namespace saccade
