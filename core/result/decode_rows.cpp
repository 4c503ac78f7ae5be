#include "core/result/decode_rows.h"

namespace saccade {
namespace {

void addDiverseBeam(OptionRows<DecodeOptions>& rows) {
    rows.number(
        "groups", &DecodeOptions::groups, 1, 100, say("Groups"),
        say("Diverse beam search: divide the beam into this many groups, each of which avoids the words "
            "of those before it"));
    rows.number(
        "diversity", &DecodeOptions::diversity, 0, 10, say("Diversity"),
        say("How much a word loses for each caption of an earlier group that has it at the same place; "
            "0.2 to 0.8 works for most models"));
}

void addSampling(OptionRows<DecodeOptions>& rows) {
    rows.number("samples", &DecodeOptions::samples, 0, 100, say("Captions drawn"),
                say("Draw this many captions by the probabilities of their words, in place of a search; the "
                    "most probable ones come first"));
    rows.number(
        "temperature", &DecodeOptions::temperature, 0.05, 10, say("Temperature"),
        say("Of what is drawn: below 1 probable words are drawn more often, above 1 improbable ones"));
    rows.number("top_k", &DecodeOptions::top_k, 0, 100000, say("Top-k"),
                say("Draw each word from this many most probable ones; 0: from all"))
        .minimum_label = say("All");
    rows.number("top_p", &DecodeOptions::top_p, 0.01, 1, say("Top-p"),
                say("Draw each word from the fewest most probable ones that have this probability together "
                    "(nucleus sampling); 1: from all"));
    rows.number("seed", &DecodeOptions::seed, 0, 2147483647, say("Seed"),
                say("Another number draws other captions; the same number draws the same ones again"));
}

} // namespace

const OptionRows<DecodeOptions>& decodeRows() {
    static const OptionRows<DecodeOptions> all = [] {
        OptionRows<DecodeOptions> rows;
        addDiverseBeam(rows);
        addSampling(rows);
        rows.number("block_ngram", &DecodeOptions::block_ngram, 0, 200, say("No repeated group of"),
                    say("Never say a group of this many words twice in a caption; 0: no limit"))
            .minimum_label = say("No limit");
        return rows;
    }();
    return all;
}

} // namespace saccade
