#pragma once

#include "ui/caption/state/question.h"
#include "ui/explore/offered_models.h"

#include <filesystem>
#include <memory>
#include <optional>

class QMenu;
class QPushButton;

namespace saccade::ui {

class AlignedCaptions;
class CaptionState;
class ExploreService;
class NoteLabel;
class SecondCanvas;

/// "What would another model say?" The captions of two models, or of two checkpoints of a run, aligned word
/// by word, and their maps side by side.
class OtherModel : public Question {
    Q_OBJECT

public:
    OtherModel(ExploreService& service, OfferModels models, const QuestionParts& parts, QWidget* parent);
    ~OtherModel() override;

    static QString title() { return tr("What would another model say?"); }
    static QString reading() {
        return tr(
            "Another model, or another checkpoint of a training run, captions the same image with the "
            "same options. Its caption stands below, word beside word; what differs is marked. Choose a "
            "pair to see both maps: they zoom and move together.");
    }

    /// Captions with this model, and compares.
    void compareWith(const std::filesystem::path& file);
    /// The same with the best checkpoint of a run, or the last one.
    void compareWithRun(const std::filesystem::path& run);

protected:
    void renew() override;
    void takeWord() override;
    void cancel() override;
    void leave() override;

private:
    void build();
    void fillMenu();
    void addModels(const ModelGroup& group);
    void askForFile();
    void askForRun();
    void start();
    void take(const CaptionResult& result);
    void fail(const QString& reason);
    void clear();
    void choosePair(int pair);
    void showPair(int pair);
    QString lineAbout(const QString& place, const QString& name, const CaptionResult& result,
                      const Hypothesis& caption) const;
    QString nameAbove() const;

    ExploreService& service_;
    OfferModels models_;
    std::filesystem::path file_; ///< of the other model; empty: none is chosen
    std::filesystem::path run_;  ///< chosen by its folder
    std::optional<CaptionResult> result_;

    QPushButton* choose_ = nullptr;
    QMenu* menu_ = nullptr;
    NoteLabel* note_ = nullptr;
    NoteLabel* above_ = nullptr;
    AlignedCaptions* pairs_ = nullptr;
    NoteLabel* below_ = nullptr;
    std::unique_ptr<SecondCanvas> second_; ///< while there is a result
};

} // namespace saccade::ui
