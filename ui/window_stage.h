#pragma once

#include "ui/learn/stage.h"
#include "ui/page_list.h"

#include <QObject>

namespace saccade::ui {

class MainWindow;

/// What lessons show in the window of the program.
class WindowStage : public QObject, public Stage {
    Q_OBJECT

public:
    /// A child of `window`.
    WindowStage(MainWindow& window, const Services& services, const Shipped& shipped);

    void set(const Scene& scene) override;
    QWidget* element(const QString& name) const override;
    std::optional<CaptionResult> caption() const override;
    ImageSource image() const override;
    std::optional<int> heldWord() const override;
    std::filesystem::path bundledModel() const override;
    std::filesystem::path openModel() const override;
    bool isSample(const QString& image) const override;
    std::filesystem::path run() const override { return run_; }
    ExploreService& explorer() override { return services_.explore; }

private:
    void setCaptionPage(const Scene& scene);
    void setTrainingPage(const Scene& scene);
    void holdWord();

    MainWindow& window_;
    Services services_;
    Shipped shipped_;
    std::filesystem::path run_;
    bool word_wanted_ = false; ///< as soon as there is a caption
};

} // namespace saccade::ui
