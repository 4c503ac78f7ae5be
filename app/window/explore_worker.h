#pragma once

#include "app/window/model_owner.h"
#include "app/window/other_model.h"
#include "core/data/image_outlines.h"
#include "ui/caption/state/explore_service.h"
#include "ui/common/task_thread.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <unordered_set>

namespace saccade {
class GazeQuestion;
}

namespace saccade::window {

/// Answers questions about captions with the open model.
class ExploreWorker : public ui::ExploreService {
    Q_OBJECT

public:
    /// `model` must outlive it.
    explicit ExploreWorker(ModelOwner& model, QObject* parent = nullptr);
    ~ExploreWorker() override;

    void caption(const ui::ImageSource& image, const DecodeOptions& options, Answer<CaptionResult> answer,
                 Failed failed) override;
    void score(const ui::ImageSource& image, const std::vector<std::string>& words,
               Answer<CaptionResult> answer, Failed failed) override;
    void seenOrGuessed(const ui::ImageSource& image, const std::vector<std::string>& words,
                       Answer<CaptionSight> answer, Failed failed) override;
    void lookElsewhere(const ui::WordOfCaption& word, const std::vector<float>& gaze,
                       Answer<GazeAnswer> answer, Failed failed) override;
    void explain(const ui::WordOfCaption& word, const std::vector<std::string>& names,
                 Answer<ExplanationMap> answer, Failed failed) override;
    void traceWord(const ui::WordOfCaption& word, const TraceChange& change, bool with_encoder,
                   Answer<ui::WordInside> answer, Failed failed) override;
    void testMaps(const ui::WordOfCaption& word, const std::vector<std::string>& names,
                  Answer<ui::MapTestState> answer, Failed failed) override;
    void captionEdited(const ui::ImageSource& image, const ui::ImageEdit& edit, const DecodeOptions& options,
                       Answer<ui::EditedCaption> answer, Failed failed) override;
    void saveEdited(const ui::ImageSource& image, const ui::ImageEdit& edit,
                    const std::filesystem::path& file, Answer<std::filesystem::path> answer,
                    Failed failed) override;
    void outlines(const ui::ImageSource& image, Answer<ImageInstances> answer) override;
    void contextIndex(Answer<std::optional<ContextIndexFacts>> answer, Failed failed) override;
    void neighbours(const ui::WordOfCaption& word, bool same_word,
                    Answer<std::vector<ui::PicturedNeighbour>> answer, Failed failed) override;
    void makeContextIndex(const std::string& dataset) override;
    void stopContextIndex() override;
    ui::ContextIndexing contextIndexing() const override { return indexing_; }
    void captionByOther(const std::filesystem::path& model, const ui::ImageSource& image,
                        const DecodeOptions& options, Answer<CaptionResult> answer, Failed failed) override;
    void closeOther() override;
    void explainWhole(const ui::ImageSource& image, const std::vector<std::string>& words,
                      Answer<ui::ExplainedState> answer, Failed failed) override;
    void cancelWhole() override;
    void vocabulary(Answer<std::vector<std::string>> answer) override;
    void cancel() override;
    std::vector<ExplanationName> explanations() const override;

    /// Whether another model takes memory. On any thread.
    bool holdsOther() const { return other_->isOpen(); }

private:
    struct Whole;

    template <typename T>
    using Say = std::function<void(const T&)>;

    /// `work` computes on the thread and says its answers to its last argument.
    template <typename T>
    void ask(const char* kind, Answer<T> answer, Failed failed,
             std::function<void(OpenModel&, const std::stop_token&, const Say<T>&)> work,
             ModelOwner::Running running = ModelOwner::Running::Stop);

    void startIndexing(const std::filesystem::path& model, c10::Device device, const std::string& dataset);
    void index(const std::filesystem::path& model, c10::Device device, const std::string& dataset,
               const std::stop_token& stop);
    void setIndexing(const ui::ContextIndexing& now);

    void explainNext(const std::shared_ptr<Whole>& whole);
    void take(const std::shared_ptr<Whole>& whole, const ExplainedCaption& part);

    ModelOwner& model_;
    std::shared_ptr<OtherModel> other_; ///< of the thread of the models
    /// The word whose gaze was painted last, or null; of the thread of the models, as is what it refers to.
    std::shared_ptr<std::unique_ptr<GazeQuestion>> gaze_;
    std::optional<ModelOwner::Ticket> whole_;
    std::unordered_set<ModelOwner::Ticket> tickets_;
    ImageOutlines outlines_; ///< of the thread
    ui::TaskThread files_;   ///< reads what needs no model
    ui::ContextIndexing indexing_;
    std::optional<ModelOwner::Ticket> indexing_ticket_; ///< asks which model is open
    std::stop_source stop_indexing_;
    ui::TaskThread indexing_thread_;
};

} // namespace saccade::window
