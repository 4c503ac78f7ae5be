#pragma once

#include "tests/support/captions.h"
#include "tests/support/fake_caption_service.h"
#include "tests/support/fake_evaluation_service.h"
#include "tests/support/fake_explore_service.h"
#include "tests/support/fake_training_service.h"
#include "tests/support/option_table.h"
#include "ui/caption/caption_page.h"
#include "ui/caption/state/caption_state.h"
#include "ui/common/settings.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/main_window.h"
#include "ui/training/training_page.h"

#include <QTemporaryDir>
#include <QWindow>
#include <QtTest/QtTest>

namespace saccade::test {

/// The whole window, with services that do what the test says.
class FakeWindow {
public:
    FakeWindow()
        : settings(folder.filePath(QStringLiteral("settings.ini"))),
          window({captions, training, evaluation, explore}, settings,
                 {.models = {{QStringLiteral("scenes"), "/models/scenes.safetensors"}},
                  .recipes = SACCADE_SOURCE_DIR "/resources/recipes",
                  .samples = {},
                  .options = optionTable(),
                  .version = QStringLiteral("test")}) {}

    /// With the keyboard, as keys come from the system: to the window, not to a widget.
    bool open() {
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(window.windowHandle(), key, modifiers);
    }
    ui::CaptionState& state() { return window.page<ui::CaptionPage>().state(); }

    QTemporaryDir folder;
    FakeCaptionService captions;
    FakeTrainingService training;
    FakeEvaluationService evaluation;
    FakeExploreService explore;
    ui::SettingsStore settings;
    ui::MainWindow window;
};

} // namespace saccade::test
