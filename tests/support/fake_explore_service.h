#pragma once

#include "ui/caption/state/explore_service.h"

#include <functional>
#include <string>
#include <vector>

namespace saccade::test {

/// Keeps what is asked; the test answers.
class FakeExploreService : public ui::ExploreService {
public:
    using ExploreService::ExploreService;

    void caption(const ui::ImageSource&, const DecodeOptions& options, Answer<CaptionResult> answer,
                 Failed failed) override {
        captions.push_back({options, std::move(answer), std::move(failed)});
    }
    void score(const ui::ImageSource&, const std::vector<std::string>& words, Answer<CaptionResult> answer,
               Failed) override {
        scores.push_back({words, std::move(answer)});
    }
    void seenOrGuessed(const ui::ImageSource&, const std::vector<std::string>& words,
                       Answer<CaptionSight> answer, Failed) override {
        sights.push_back({words, std::move(answer)});
    }
    void lookElsewhere(const ui::WordOfCaption& word, const std::vector<float>& gaze,
                       Answer<GazeAnswer> answer, Failed) override {
        gazes.push_back({word, gaze, std::move(answer)});
    }
    void explain(const ui::WordOfCaption& word, const std::vector<std::string>& names,
                 Answer<ExplanationMap> answer, Failed) override {
        explained.push_back({word, names, std::move(answer)});
    }
    void traceWord(const ui::WordOfCaption& word, const TraceChange& change, bool with_encoder,
                   Answer<ui::WordInside> answer, Failed failed) override {
        traces.push_back({word, change, with_encoder, std::move(answer), std::move(failed)});
    }
    void testMaps(const ui::WordOfCaption& word, const std::vector<std::string>& names,
                  Answer<ui::MapTestState> answer, Failed) override {
        tests.push_back({word, names, std::move(answer)});
    }
    void captionEdited(const ui::ImageSource&, const ui::ImageEdit& edit, const DecodeOptions&,
                       Answer<ui::EditedCaption> answer, Failed) override {
        edits.push_back({edit, std::move(answer)});
    }
    void saveEdited(const ui::ImageSource&, const ui::ImageEdit& edit, const std::filesystem::path& file,
                    Answer<std::filesystem::path>, Failed) override {
        saved.push_back({edit, file});
    }
    void outlines(const ui::ImageSource&, Answer<ImageInstances> answer) override {
        outlined.push_back(std::move(answer));
    }
    void contextIndex(Answer<std::optional<ContextIndexFacts>> answer, Failed failed) override {
        indexes.push_back({std::move(answer), std::move(failed)});
    }
    void neighbours(const ui::WordOfCaption& word, bool same_word,
                    Answer<std::vector<ui::PicturedNeighbour>> answer, Failed failed) override {
        neighbours_of.push_back({word, same_word, std::move(answer), std::move(failed)});
    }
    void makeContextIndex(const std::string& dataset) override {
        indexed.push_back(dataset);
        setIndexing({true, 0, 0, {}});
    }
    void stopContextIndex() override { setIndexing({}); }
    ui::ContextIndexing contextIndexing() const override { return indexing_; }
    void setIndexing(const ui::ContextIndexing& now) {
        indexing_ = now;
        Q_EMIT contextIndexingChanged();
    }
    void captionByOther(const std::filesystem::path& model, const ui::ImageSource&,
                        const DecodeOptions& options, Answer<CaptionResult> answer, Failed failed) override {
        others.push_back({model, options, std::move(answer), std::move(failed)});
    }
    void closeOther() override { ++closed; }
    void explainWhole(const ui::ImageSource& image, const std::vector<std::string>& words,
                      Answer<ui::ExplainedState> answer, Failed failed) override {
        wholes.push_back({image, words, std::move(answer), std::move(failed)});
    }
    void cancelWhole() override { ++wholes_cancelled; }
    void vocabulary(Answer<std::vector<std::string>> answer) override {
        vocabularies.push_back(std::move(answer));
    }
    void cancel() override {
        ++cancelled;
        vocabularies.clear();
    }
    std::vector<ExplanationName> explanations() const override {
        return {{"attention", say("Attention"),
                 say("Where the model took the word's context from, by its own account")},
                {"occlusion", say("Occlusion"),
                 say("How much less probable the word becomes when a part of the image is blurred")}};
    }

    struct Trace {
        ui::WordOfCaption word;
        TraceChange change;
        bool with_encoder;
        Answer<ui::WordInside> answer;
        Failed failed;
    };
    std::vector<Trace> traces;
    struct Caption {
        DecodeOptions options;
        Answer<CaptionResult> answer;
        Failed failed;
    };
    struct Score {
        std::vector<std::string> words;
        Answer<CaptionResult> answer;
    };
    struct Sight {
        std::vector<std::string> words;
        Answer<CaptionSight> answer;
    };
    struct Gazed {
        ui::WordOfCaption word;
        std::vector<float> gaze;
        Answer<GazeAnswer> answer;
    };
    struct Explained {
        ui::WordOfCaption word;
        std::vector<std::string> names;
        Answer<ExplanationMap> answer;
    };
    struct Tested {
        ui::WordOfCaption word;
        std::vector<std::string> names;
        Answer<ui::MapTestState> answer;
    };
    struct Edited {
        ui::ImageEdit edit;
        Answer<ui::EditedCaption> answer;
    };
    struct Index {
        Answer<std::optional<ContextIndexFacts>> answer;
        Failed failed;
    };
    struct Neighbours {
        ui::WordOfCaption word;
        bool same_word;
        Answer<std::vector<ui::PicturedNeighbour>> answer;
        Failed failed;
    };
    struct Saved {
        ui::ImageEdit edit;
        std::filesystem::path file;
    };
    struct Other {
        std::filesystem::path model;
        DecodeOptions options;
        Answer<CaptionResult> answer;
        Failed failed;
    };
    struct Whole {
        ui::ImageSource image;
        std::vector<std::string> words;
        Answer<ui::ExplainedState> answer;
        Failed failed;
    };
    std::vector<Caption> captions;
    std::vector<Other> others;
    std::vector<Whole> wholes;
    std::vector<Answer<std::vector<std::string>>> vocabularies;
    std::vector<Answer<ImageInstances>> outlined;
    std::vector<Edited> edits;
    std::vector<Saved> saved;
    std::vector<Score> scores;
    std::vector<Sight> sights;
    std::vector<Gazed> gazes;
    std::vector<Explained> explained;
    std::vector<Tested> tests;
    std::vector<Index> indexes;
    std::vector<Neighbours> neighbours_of;
    std::vector<std::string> indexed; ///< datasets that an index was to be made from
    int cancelled = 0;
    int closed = 0; ///< the other model
    int wholes_cancelled = 0;

private:
    ui::ContextIndexing indexing_;
};

} // namespace saccade::test
