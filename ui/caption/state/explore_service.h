#pragma once

#include "core/data/instance_masks.h"
#include "core/image/region_edit.h"
#include "core/result/caption_result.h"
#include "core/result/context_neighbour.h"
#include "core/result/encoder_trace.h"
#include "core/result/explained_caption.h"
#include "core/result/explanation.h"
#include "core/result/gaze_answer.h"
#include "core/result/map_test.h"
#include "core/result/word_sight.h"
#include "core/result/word_trace.h"
#include "ui/caption/state/image_source.h"

#include <QImage>
#include <QObject>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace saccade::ui {

/// A word of a caption of an image.
struct WordOfCaption {
    ImageSource image;
    std::vector<std::string> words; ///< of the whole caption
    std::size_t word = 0;           ///< position of the one in question
};

/// A part of an image, and what becomes of it.
struct ImageEdit {
    QImage mask; ///< Format_Alpha8, of any size in the shape of the image; edited where it is at least half
    RegionEdit kind = RegionEdit::Erase;
};

/// What the model says of an edited image.
struct EditedCaption {
    CaptionResult result;
    QImage image; ///< the edited one, possibly at reduced size
};

/// A test of maps that is under way.
struct MapTestState {
    MapTest test; ///< as far as it is
    int percent = 0;
    bool done = false;
};

/// How a word came about.
struct WordInside {
    WordTrace trace;
    std::optional<EncoderTrace> encoder; ///< of its image, if it was asked for
};

/// A training image near to the word in question.
struct PicturedNeighbour {
    ContextNeighbour neighbour;
    QImage picture; ///< possibly at reduced size; null while, or where, it cannot be shown
};

/// The context index that is being made, or was last.
struct ContextIndexing {
    bool running = false;
    int done = 0;    ///< images
    int total = 0;   ///< 0: not known yet
    QString failure; ///< why the last one was not made; empty where it was, or where it was stopped
};

/// What was found out about all words of a caption, as far as it is.
struct ExplainedState {
    ExplainedCaption explained;
    int done = 0; ///< words
    int total = 0;

    bool isWhole() const { return done == total; }
};

/// Answers questions about captions off the GUI thread, with the model that captions. Implemented by the
/// application; the widgets only know this interface. Every call returns at once. The newest question of a
/// kind replaces those before it: each ends in its answers, one failure, or, if it was replaced or cancelled,
/// nothing. Whoever asks calls cancel() before it goes.
class ExploreService : public QObject {
    Q_OBJECT

public:
    template <typename T>
    using Answer = std::function<void(const T&)>;
    using Failed = std::function<void(const QString& reason)>;

    using QObject::QObject;

    /// A search with other options: words forced or banned, a map painted.
    virtual void caption(const ImageSource& image, const DecodeOptions& options, Answer<CaptionResult> answer,
                         Failed failed) = 0;
    /// What the model makes of words that are given.
    virtual void score(const ImageSource& image, const std::vector<std::string>& words,
                       Answer<CaptionResult> answer, Failed failed) = 0;
    virtual void seenOrGuessed(const ImageSource& image, const std::vector<std::string>& words,
                               Answer<CaptionSight> answer, Failed failed) = 0;
    virtual void lookElsewhere(const WordOfCaption& word, const std::vector<float>& gaze,
                               Answer<GazeAnswer> answer, Failed failed) = 0;
    /// `names`: of explanations(). An answer for each as it comes.
    virtual void explain(const WordOfCaption& word, const std::vector<std::string>& names,
                         Answer<ExplanationMap> answer, Failed failed) = 0;
    /// The numbers from which the word was computed, perhaps with a change.
    virtual void traceWord(const WordOfCaption& word, const TraceChange& change, bool with_encoder,
                           Answer<WordInside> answer, Failed failed) = 0;
    /// Tests the maps of the named explanations, the first of them before the orders that it is compared
    /// with, and the others after these; answers as it goes.
    virtual void testMaps(const WordOfCaption& word, const std::vector<std::string>& names,
                          Answer<MapTestState> answer, Failed failed) = 0;
    /// The caption of an edited copy of the image; the image itself is not touched.
    virtual void captionEdited(const ImageSource& image, const ImageEdit& edit, const DecodeOptions& options,
                               Answer<EditedCaption> answer, Failed failed) = 0;
    /// Writes the edited copy, at full size, as an image file of the format that the name ends in.
    virtual void saveEdited(const ImageSource& image, const ImageEdit& edit,
                            const std::filesystem::path& file, Answer<std::filesystem::path> answer,
                            Failed failed) = 0;
    /// The objects that a dataset outlines in the image; none if it is not of such a dataset. Needs no model.
    virtual void outlines(const ImageSource& image, Answer<ImageInstances> answer) = 0;
    /// What the context index of the open model was made from; nothing where it has none. Fails where it
    /// cannot be used.
    virtual void contextIndex(Answer<std::optional<ContextIndexFacts>> answer, Failed failed) = 0;
    /// The training images whose contexts were nearest to that of the word. Answers at once, and again with
    /// each picture. `same_word`: only where they say the same word.
    virtual void neighbours(const WordOfCaption& word, bool same_word,
                            Answer<std::vector<PicturedNeighbour>> answer, Failed failed) = 0;
    /// Makes the context index of the open model from the training images of a dataset (see openDataset()),
    /// in place of the one that is being made. Takes minutes; goes on whatever else is asked or cancelled.
    virtual void makeContextIndex(const std::string& dataset) = 0;
    virtual void stopContextIndex() = 0;
    virtual ContextIndexing contextIndexing() const = 0;
    /// What another model says; it is opened beside the one that captions, and kept for the next question
    /// until closeOther().
    virtual void captionByOther(const std::filesystem::path& model, const ImageSource& image,
                                const DecodeOptions& options, Answer<CaptionResult> answer,
                                Failed failed) = 0;
    /// Frees the other model.
    virtual void closeOther() = 0;
    /// All that a page of the caption tells, word by word and behind whatever else is asked; answers as it
    /// goes. cancel() leaves it alone.
    virtual void explainWhole(const ImageSource& image, const std::vector<std::string>& words,
                              Answer<ExplainedState> answer, Failed failed) = 0;
    virtual void cancelWhole() = 0;
    /// The words that the model knows, the most frequent first.
    virtual void vocabulary(Answer<std::vector<std::string>> answer) = 0;
    /// Drops all that was asked and has no answer yet.
    virtual void cancel() = 0;

    /// The explanations that there are; the first is the model's attention.
    virtual std::vector<ExplanationName> explanations() const = 0;

Q_SIGNALS:
    /// contextIndexing() is another.
    void contextIndexingChanged();
};

} // namespace saccade::ui
