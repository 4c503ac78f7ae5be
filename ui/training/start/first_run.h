#pragma once

#include "ui/common/scene_maker.h"
#include "ui/training/training_service.h"

#include <QWidget>

#include <filesystem>

class QLabel;
class QProgressBar;
class QPushButton;

namespace saccade::ui {

/// For those who have no data yet: draws Scenes, and asks for a run on them that shows within about two
/// minutes on two cores how attention forms. Nothing is overwritten: both get fresh folders.
class FirstRun : public QWidget {
    Q_OBJECT

public:
    /// `recipes`: folder with the recipe of the run.
    explicit FirstRun(std::filesystem::path recipes, QWidget* parent = nullptr);

    /// Of its run, without data. Throws Error where the recipe cannot be read.
    TrainOptions options() const;
    /// Other than what the recipe is made for.
    void setSceneCount(int scenes);
    bool isDrawing() const;
    /// Whether it can be asked for. Not beside data that was chosen: then the words tell what its run will
    /// show.
    void setOffered(bool offered);

Q_SIGNALS:
    /// The Scenes are there; the run can start.
    void ready(const saccade::ui::TrainingRequest& request);
    void failed(const QString& reason);

private:
    void draw();
    void ask(const QString& scenes);
    void setDrawing(bool drawing);
    void tell();

    std::filesystem::path recipes_;
    QLabel* words_;
    QPushButton* start_;
    QProgressBar* bar_;
    QPushButton* cancel_;
    int scenes_;
    bool offered_ = true;
    SceneMaker maker_;
};

} // namespace saccade::ui
