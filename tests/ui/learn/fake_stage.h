#pragma once

#include "tests/support/fake_explore_service.h"
#include "ui/learn/stage.h"

#include <vector>

namespace saccade::test {

/// A window that only remembers what it was asked to show.
class FakeStage : public ui::Stage {
public:
    void set(const ui::Scene& scene) override { scenes.push_back(scene); }
    QWidget* element(const QString&) const override { return nullptr; }
    std::optional<CaptionResult> caption() const override { return shown; }
    ui::ImageSource image() const override { return {}; }
    std::optional<int> heldWord() const override { return held; }
    std::filesystem::path bundledModel() const override { return "/bundled/captioner.safetensors"; }
    std::filesystem::path openModel() const override { return open; }
    bool isSample(const QString& path) const override { return path.startsWith(QStringLiteral("/samples/")); }
    std::filesystem::path run() const override { return last_run; }
    FakeExploreService& explorer() override { return service; }

    std::vector<ui::Scene> scenes;
    std::optional<CaptionResult> shown;
    std::optional<int> held;
    std::filesystem::path open = "/mine/best.safetensors";
    std::filesystem::path last_run;
    FakeExploreService service;
};

} // namespace saccade::test
