#include "ui/training/start/first_run.h"

#include "ui/common/convert.h"
#include "ui/common/engine_texts.h"
#include "ui/common/fonts.h"
#include "ui/common/primary_button.h"
#include "ui/common/theme.h"
#include "ui/training/options/fresh_folders.h"
#include "ui/training/options/recipes.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace saccade::ui {
namespace {

/// As many as the recipe learns in its two minutes.
constexpr int usual_scenes = 500;
constexpr const char* recipe_file = "scenes-in-two-minutes.json";

} // namespace

FirstRun::FirstRun(std::filesystem::path recipes, QWidget* parent)
    : QWidget(parent), recipes_(std::move(recipes)), words_(new QLabel(this)),
      start_(new PrimaryButton(QStringLiteral("play"), {}, this)), bar_(new QProgressBar(this)),
      cancel_(new QPushButton(tr("Cance&l"), this)), scenes_(usual_scenes) {
    words_->setWordWrap(true);
    start_->setObjectName(QStringLiteral("firstRun"));
    start_->setText(tr("&Train on Scenes for two minutes"));
    start_->setToolTip(tr("Makes a Scenes dataset in a new folder and starts a run of about two minutes on "
                          "two cores"));
    cancel_->setObjectName(QStringLiteral("cancelFirstRun"));
    bar_->setFormat(tr("Drawing scenes: %p %"));
    bar_->setAccessibleName(tr("Drawing scenes"));
    auto* row = new QHBoxLayout;
    row->addWidget(start_);
    row->addWidget(bar_, 1);
    row->addWidget(cancel_);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(heading(tr("See a model learn"), this));
    column->addWidget(words_);
    column->addLayout(row);
    setDrawing(false);
    connect(start_, &QPushButton::clicked, this, &FirstRun::draw);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        maker_.cancel();
        setDrawing(false);
    });
    connect(&maker_, &SceneMaker::advanced, bar_, &QProgressBar::setValue);
    connect(&maker_, &SceneMaker::made, this, &FirstRun::ask);
    connect(&maker_, &SceneMaker::failed, this, [this](const QString& reason) {
        setDrawing(false);
        Q_EMIT failed(reason);
    });
}

void FirstRun::setSceneCount(int scenes) {
    scenes_ = scenes;
}

bool FirstRun::isDrawing() const {
    return !bar_->isHidden();
}

void FirstRun::setOffered(bool offered) {
    offered_ = offered;
    tell();
}

void FirstRun::draw() {
    setDrawing(true);
    scenes::WriteOptions options;
    options.count = static_cast<std::uint64_t>(scenes_);
    maker_.make(toPath(freshScenesFolder()), options);
}

TrainOptions FirstRun::options() const {
    return readConfiguration(recipes_ / recipe_file);
}

void FirstRun::ask(const QString& scenes) {
    setDrawing(false);
    try {
        TrainingRequest request;
        request.options = options();
        request.options.dataset = toPath(scenes).string();
        request.run = toPath(freshRunFolder(scenes));
        Q_EMIT ready(request);
    } catch (const std::exception& error) {
        Q_EMIT failed(engineText(error));
    }
}

void FirstRun::setDrawing(bool drawing) {
    bar_->setRange(0, scenes_);
    bar_->setValue(0);
    bar_->setVisible(drawing);
    cancel_->setVisible(drawing);
    tell();
    if (drawing)
        cancel_->setFocus();
}

void FirstRun::tell() {
    const bool drawing = isDrawing();
    start_->setVisible(offered_ && !drawing);
    words_->setText(
        offered_ || drawing
            ? tr("Attention forms while you watch: the program draws %1 simple scenes, and a small "
                 "model learns to describe them and to look at what it names.")
                  .arg(QLocale().toString(usual_scenes))
            : tr("Once training has started, you will see here how the loss falls and the scores "
                 "rise, and on some images what the model says and where it looks, epoch by "
                 "epoch."));
}

} // namespace saccade::ui
