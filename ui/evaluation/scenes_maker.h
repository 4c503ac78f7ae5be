#pragma once

#include "ui/common/scene_maker.h"

#include <QObject>

namespace saccade::ui {

/// Draws the dataset of generated scenes that models are evaluated on when there is no other data. It is kept
/// in the user's folder of datasets and drawn only once.
class ScenesMaker : public QObject {
    Q_OBJECT

public:
    explicit ScenesMaker(QObject* parent = nullptr);

    /// In the user's folder of datasets.
    static QString folder();
    static constexpr int usual_count = 500;
    /// Of the scenes, a tenth is held out, to be evaluated on.
    void setCount(int scenes) { count_ = scenes; }

    /// Draws them unless they are there; made() follows, or failed().
    void start();
    /// No signal follows.
    void cancel();
    bool isRunning() const { return running_; }

Q_SIGNALS:
    void progressed(int done, int total);
    void made(const QString& folder);
    void failed(const QString& reason);

private:
    int count_ = usual_count;
    bool running_ = false;
    SceneMaker maker_;
};

} // namespace saccade::ui
