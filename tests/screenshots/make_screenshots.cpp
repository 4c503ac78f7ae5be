// Pictures of every page, light and dark, for the README and for reviewing changes.
//
//     make_screenshots FOLDER [--page NAME]... [--image FILE]... [--model FILE] [--run FOLDER]
//                      [--dataset FOLDER] [--size WIDTHxHEIGHT]... [--language CODE]
//
// NAME: caption, questions, training, evaluation or learn; all of them without it. Of several sizes, the
// names of the files tell those after the first. The evaluation page compares the model with the best one of
// the run, or of a short run of its own. Uses Scenes that it draws itself, or another dataset, and the
// samples that come with the program, or other images.
#include "app/window/caption_worker.h"
#include "app/window/evaluation_worker.h"
#include "app/window/explore_worker.h"
#include "app/window/training_worker.h"
#include "core/data/scenes/writer.h"
#include "core/figure/animation.h"
#include "core/model/device.h"
#include "core/result/attention_statistics.h"
#include "core/run/run_directory.h"
#include "core/train/training_options.h"
#include "ui/caption/canvas/canvas_brush.h"
#include "ui/caption/caption_page.h"
#include "ui/caption/gallery/gallery_model.h"
#include "ui/caption/panels/question_side.h"
#include "ui/caption/state/caption_state.h"
#include "ui/common/convert.h"
#include "ui/common/disclosure.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/common/translations.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/explore/other_model.h"
#include "ui/learn/course.h"
#include "ui/learn/learn_page.h"
#include "ui/main_window.h"
#include "ui/training/options/dataset_card.h"
#include "ui/training/options/option_form.h"
#include "ui/training/options/recipes.h"
#include "ui/training/setup_panel.h"
#include "ui/training/training_page.h"

#include <QApplication>
#include <QDir>
#include <QTabBar>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <cstdio>
#include <iterator>
#include <utility>

using namespace saccade;

namespace {

constexpr int patience = 600'000; // milliseconds; training a few epochs may take minutes

struct Wishes {
    QString folder;
    QStringList images;
    std::filesystem::path model;
    QVector<QSize> sizes;
    QStringList pages;
    std::filesystem::path run;
    std::filesystem::path dataset;
    QString language = QStringLiteral("en");
};

/// "800x600"
QSize sizeIn(const QString& text) {
    return {text.section(QLatin1Char('x'), 0, 0).toInt(), text.section(QLatin1Char('x'), 1, 1).toInt()};
}

Wishes wishes() {
    QStringList arguments = QApplication::arguments().mid(1);
    Wishes result;
    result.folder = QStringLiteral(".");
    result.model = SACCADE_SOURCE_DIR "/resources/models/captioner.safetensors";
    while (!arguments.isEmpty()) {
        const QString word = arguments.takeFirst();
        if (word == QLatin1String("--image") && !arguments.isEmpty())
            result.images << QDir(arguments.takeFirst()).absolutePath();
        else if (word == QLatin1String("--model") && !arguments.isEmpty())
            result.model = arguments.takeFirst().toStdString();
        else if (word == QLatin1String("--size") && !arguments.isEmpty())
            result.sizes << sizeIn(arguments.takeFirst());
        else if (word == QLatin1String("--page") && !arguments.isEmpty())
            result.pages << arguments.takeFirst();
        else if (word == QLatin1String("--run") && !arguments.isEmpty())
            result.run = arguments.takeFirst().toStdString();
        else if (word == QLatin1String("--dataset") && !arguments.isEmpty())
            result.dataset = arguments.takeFirst().toStdString();
        else if (word == QLatin1String("--language") && !arguments.isEmpty())
            result.language = arguments.takeFirst();
        else
            result.folder = word;
    }
    if (result.images.isEmpty())
        result.images << QStringLiteral(SACCADE_SOURCE_DIR "/resources/samples");
    if (result.sizes.isEmpty())
        result.sizes << QSize(1280, 800);
    if (result.pages.isEmpty())
        result.pages << QStringLiteral("caption") << QStringLiteral("questions") << QStringLiteral("training")
                     << QStringLiteral("evaluation") << QStringLiteral("learn");
    return result;
}

/// The word with the most focused attention.
int mostFocusedWord(const std::vector<CaptionWord>& words) {
    int best = 0;
    double least = 2;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (const double entropy = normalisedEntropy(words[i].attention.weights); entropy < least) {
            least = entropy;
            best = static_cast<int>(i);
        }
    return best;
}

class Photographer {
public:
    Photographer(QApplication& application, const Wishes& wishes)
        : application_(application), wishes_(wishes),
          settings_(QDir(scratch_.path()).filePath(QStringLiteral("settings.ini"))), model_(c10::kCPU),
          captions_(model_), explore_(model_), training_(c10::kCPU), evaluation_(c10::kCPU),
          window_({captions_, training_, evaluation_, explore_}, settings_,
                  {.models = {{QStringLiteral("captioner"), wishes.model}},
                   .recipes = SACCADE_SOURCE_DIR "/resources/recipes",
                   .samples = SACCADE_SOURCE_DIR "/resources/samples",
                   .options = trainingOptions(),
                   .version = {}}) {
        settings_.change([](ui::Settings& now) { now.play_new = false; });
        window_.show();
        if (!QTest::qWaitForWindowActive(&window_))
            std::fprintf(stderr, "the window did not become active\n");
        window_.resize(wishes.sizes.front()); // after it was fitted into the screen, which may be smaller
        QDir().mkpath(wishes.folder);
    }

    void run() {
        if (wants("caption"))
            captionPage();
        if (wants("questions"))
            questions();
        if (wants("learn"))
            lessons();
        if (!wants("training") && !wants("evaluation"))
            return;
        data_ = wishes_.dataset;
        if (data_.empty()) {
            data_ = scratch_.filePath(QStringLiteral("scenes")).toStdString();
            scenes::writeScenes(data_, {.count = 300, .seed = 4});
        }
        if (wants("training"))
            trainingPage();
        else if (wishes_.run.empty())
            train();
        if (wants("evaluation"))
            evaluationPage();
    }

private:
    std::filesystem::path runFolder() const {
        return scratch_.filePath(QStringLiteral("runs/scenes-1")).toStdString();
    }
    bool wants(const char* page) const { return wishes_.pages.contains(QLatin1String(page)); }

    void save(const char* name) {
        for (const QSize& size : wishes_.sizes) {
            window_.resize(size);
            save(size == wishes_.sizes.front() ? QString::fromLatin1(name)
                                               : QStringLiteral("%1-%2x%3")
                                                     .arg(QLatin1String(name))
                                                     .arg(size.width())
                                                     .arg(size.height()));
        }
        window_.resize(wishes_.sizes.front());
    }

    void save(const QString& name) {
        for (const ui::Appearance appearance : {ui::Appearance::Light, ui::Appearance::Dark}) {
            ui::applyTheme(application_, appearance);
            QTest::qWait(400); // fades and layouts are finished
            const QString file = QStringLiteral("%1/%2-%3.png")
                                     .arg(wishes_.folder, name,
                                          appearance == ui::Appearance::Light ? QLatin1String("light")
                                                                              : QLatin1String("dark"));
            if (!window_.grab().save(file))
                std::fprintf(stderr, "%s could not be written\n", qPrintable(file));
        }
        ui::applyTheme(application_, ui::Appearance::Light);
    }

    /// The words of the image on show, one after another.
    void saveAnimation(const ui::CaptionState& state) const {
        const cv::Mat rgb = ui::toMat(state.image());
        CaptionAnimation animation(rgb, state.result(),
                                   {.width = 360, .seconds_per_word = 1, .fade_seconds = 0});
        writeGif((wishes_.folder + QStringLiteral("/words.gif")).toStdString(), animation);
    }

    static void await(const char* what, const std::function<bool()>& ready) {
        if (!QTest::qWaitFor(ready, patience))
            std::fprintf(stderr, "waited in vain for %s\n", what);
    }

    /// The window stays as it is for a while.
    void settle() {
        QImage before;
        await("a window at rest", [&] {
            QTest::qWait(1000);
            return std::exchange(before, window_.grab().toImage()) == before;
        });
    }

    void openImages() {
        ui::CaptionPage& page = window_.page<ui::CaptionPage>();
        window_.showPage(page);
        window_.openFirstModel();
        page.openPaths(wishes_.images);
        await("captions", [&] {
            return page.gallery().rowCount() > 0 && page.gallery().counts().unfinished() == 0 &&
                   page.state().hasResult() && !page.state().isPartial();
        });
    }

    void captionPage() {
        ui::CaptionPage& page = window_.page<ui::CaptionPage>();
        window_.showPage(page);
        save("empty");
        openImages();
        save("caption");
        page.state().holdWord(mostFocusedWord(page.state().words()));
        save("word");
        saveAnimation(page.state());
        HeatOptions heat = page.state().heat();
        heat.style = HeatStyle::Viridis;
        heat.interpolation = HeatInterpolation::Cells;
        page.state().setHeat(heat);
        const QSizeF size = page.state().originalSize();
        page.state().setRegion(
            QRectF(size.width() * 0.1, size.height() * 0.35, size.width() * 0.4, size.height() * 0.5));
        save("cells");
        page.state().setRegion(std::nullopt);
        page.state().setHeat({});
    }

    /// Each with the word that is most focused; strokes and a second model where it waits for these.
    void questions() {
        openImages();
        ui::CaptionPage& page = window_.page<ui::CaptionPage>();
        ui::QuestionSide& side = page.questions();
        for (int kind = 0; kind < side.kinds().size(); ++kind) {
            page.state().holdWord(mostFocusedWord(page.state().words()));
            side.ask(kind);
            const QSizeF size = page.state().originalSize();
            if (auto* brush = side.question()->findChild<ui::CanvasBrush*>()) {
                brush->press({0.3 * size.width(), 0.6 * size.height()});
                brush->drag({0.5 * size.width(), 0.6 * size.height()});
                brush->release();
            }
            if (auto* other = qobject_cast<ui::OtherModel*>(side.question()))
                other->compareWith(wishes_.run.empty() ? wishes_.model : RunLayout{wishes_.run}.bestModel());
            settle();
            save(QStringLiteral("question-%1").arg(kind + 1).toLatin1().constData());
            side.closeQuestion();
        }
    }

    /// The list of chapters, and every page of each.
    void lessons() {
        openImages();
        ui::LearnPage& page = window_.page<ui::LearnPage>();
        window_.showPage(page);
        save("learn");
        ui::Course& course = page.course();
        for (int chapter = 0; chapter < static_cast<int>(course.chapters().size()); ++chapter)
            for (int lesson = 0;
                 lesson <
                 static_cast<int>(course.chapters()[static_cast<std::size_t>(chapter)].lessons.size());
                 ++lesson) {
                course.openAt({chapter, lesson});
                settle();
                save(QStringLiteral("learn-%1-%2").arg(chapter + 1).arg(lesson + 1).toLatin1().constData());
            }
        course.close();
    }

    void trainingPage() {
        window_.showPage(window_.page<ui::TrainingPage>());
        save("training-empty");
        window_.page<ui::TrainingPage>().setup().data().setDataset(QString::fromStdString(data_.string()));
        await("the dataset", [&] { return window_.page<ui::TrainingPage>().setup().problem().isEmpty(); });
        save("training-setup");
        auto* advanced = window_.page<ui::TrainingPage>().setup().options().findChild<ui::Disclosure*>();
        advanced->setOpen(true);
        save("training-advanced");
        advanced->setOpen(false);
        train();
        save("training-end");
    }

    /// A small model, with a picture on the way where the page is wanted.
    void train() {
        TrainOptions options =
            ui::readConfiguration(SACCADE_SOURCE_DIR "/resources/recipes/scenes-in-two-minutes.json");
        options.dataset = data_.string();
        training_.start({options, runFolder(), false});
        int epochs = 0;
        QObject::connect(
            &training_, &ui::TrainingService::progressed, &window_, [&](const TrainProgress& now) {
                epochs =
                    now.total > 0 && now.phase == TrainPhase::Training
                        ? static_cast<int>(static_cast<std::size_t>(options.epochs) * now.done / now.total)
                        : epochs;
            });
        await("eight epochs", [&] { return epochs >= 8 || !training_.isRunning(); });
        if (wants("training"))
            save("training");
        await("the end of the training", [&] { return !training_.isRunning(); });
    }

    void evaluationPage() {
        window_.openFirstModel();
        ui::EvaluationPage& page = window_.page<ui::EvaluationPage>();
        window_.showPage(page);
        save("evaluation-empty");
        const RunLayout run{wishes_.run.empty() ? runFolder() : wishes_.run};
        const std::filesystem::path learned = run.bestModel();
        page.addModel(wishes_.model);
        page.addModel(learned);
        page.setDataset(QString::fromStdString(data_.string()));
        DecodeOptions decode;
        decode.hypotheses = 1;
        decode.alternatives = 0;
        int done = 0;
        QObject::connect(&evaluation_, &ui::EvaluationService::finished, &window_, [&] { ++done; });
        evaluation_.start({wishes_.model, data_.string(), "val", decode});
        evaluation_.start({learned, data_.string(), "val", decode});
        await("the evaluation", [&] { return done == 2; });
        settle();
        save("evaluation");
        auto* tabs = page.findChild<QTabBar*>();
        for (const char* name : {"evaluation-attention", "evaluation-reliability"}) {
            tabs->setCurrentIndex(tabs->currentIndex() + 1);
            save(name);
        }
        tabs->setCurrentIndex(0);
    }

    QApplication& application_;
    const Wishes& wishes_;
    QTemporaryDir scratch_;
    ui::SettingsStore settings_;
    window::ModelOwner model_;
    window::CaptionWorker captions_;
    window::ExploreWorker explore_;
    window::TrainingWorker training_;
    window::EvaluationWorker evaluation_;
    ui::MainWindow window_;
    std::filesystem::path data_;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    setThreads(0);
    const Wishes wanted = wishes();
    const ui::Translations translations(wanted.language);
    ui::applyTheme(application, ui::Appearance::Light);
    Photographer(application, wanted).run();
    return 0;
}
