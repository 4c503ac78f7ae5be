#pragma once

#include "core/figure/epoch_animation.h"
#include "ui/common/task_thread.h"

#include <QTimer>
#include <QVector>
#include <QWidget>

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <utility>
#include <vector>

class QLabel;
class QMenu;
class QScrollArea;
class QToolButton;

namespace saccade::ui {

class EpochExporter;
class EpochSlider;
class SampleCard;
class SettingsStore;

/// The pinned images of a run, epoch by epoch: their captions, and the attention of a word over them. It
/// shows the newest epoch until somebody moves the slider.
class SampleViewer : public QWidget {
    Q_OBJECT

public:
    explicit SampleViewer(SettingsStore& settings, QWidget* parent = nullptr);
    ~SampleViewer() override;

    void clear();
    void add(int epoch, const QVector<CaptionResult>& samples);
    /// The images after a step within an epoch, of a run that is watched step by step: shown in place of the
    /// newest epoch, until endSteps() and the end of the next epoch.
    void showStep(std::int64_t step, const QVector<CaptionResult>& samples);
    /// No more steps are to come.
    void endSteps() { steps_come_ = false; }

    /// Drops what comes after an epoch: a resumed run has gone back to it.
    void forgetAfter(int epoch);

    /// Which epoch is marked as the best; nothing for none.
    void setBest(std::optional<int> epoch);
    /// What each epoch has achieved, in words, for files.
    void setScores(std::map<int, QString> scores) { scores_ = std::move(scores); }

    /// The epoch on show, 0 for none, or where a step is shown.
    int epoch() const;
    bool isFollowing() const { return !chosen_; }
    /// Stays at an epoch: the nearest there is.
    void chooseEpoch(int epoch);
    /// Shows the newest epoch, now and as they come.
    void followNewest();
    /// Shows an epoch for as long as the pointer is at it elsewhere; nothing ends that.
    void preview(std::optional<int> epoch);
    void play(bool on);
    bool isPlaying() const { return timer_.isActive(); }

    const std::vector<SampleCard*>& cards() const { return cards_; }

    /// The choices of files that show a pinned image over all epochs.
    void fillExport(QMenu& menu, std::size_t card);

Q_SIGNALS:
    /// The slider was moved, or playing moved it.
    void epochChosen(int epoch);
    void newestFollowed();
    /// An animation was saved.
    void exported(const QString& file);
    void failed(const QString& reason);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void sizeCards();
    QWidget* buildTools();
    QWidget* buildCards();
    void applyHeat();
    void moveTo(int epoch);
    void playOn();
    void showEpoch(int epoch);
    void showSamples(const QVector<CaptionResult>& samples);
    void showState();
    int nearest(int epoch) const;
    QString titleOf(int epoch) const;
    void connectExport();
    void fillExports();
    void openMenu(std::size_t card, const QPoint& on_screen);
    void askForFile(std::size_t card, EpochWord which, const QString& ending);
    void exportEpochs(std::size_t card, EpochWord which, const std::filesystem::path& file);

    SettingsStore& settings_;
    std::map<int, QVector<CaptionResult>> epochs_;
    struct Step {
        std::int64_t step = 0;
        QVector<CaptionResult> samples;
    };
    std::optional<Step> step_;
    bool steps_come_ = false;
    std::optional<int> chosen_;
    std::optional<int> previewed_;
    std::optional<int> best_;
    std::map<int, QString> scores_;
    int shown_ = 0;
    bool changing_ = false; ///< the slider moves by our own hand
    QTimer timer_;
    QToolButton* play_;
    EpochSlider* slider_;
    QLabel* place_;
    QToolButton* newest_;
    QToolButton* to_best_;
    QToolButton* export_;
    EpochExporter* exporter_;
    QScrollArea* scroll_;
    QWidget* row_;
    std::vector<SampleCard*> cards_; ///< kept and hidden when there are fewer images
    TaskThread thread_;              ///< last: ends before the cards that its tasks answer
};

} // namespace saccade::ui
