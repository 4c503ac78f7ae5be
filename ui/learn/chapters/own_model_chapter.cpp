#include "core/result/uncertainty.h"
#include "ui/common/convert.h"
#include "ui/common/number_text.h"
#include "ui/learn/chapters/chapters.h"

#include <QCoreApplication>

namespace saccade::ui {
namespace {

class OwnModelChapter {
    Q_DECLARE_TR_FUNCTIONS(OwnModelChapter)

public:
    static std::vector<Lesson> lessons();
    static std::vector<Exercise> exercises();

private:
    static Guess surer();
};

std::vector<Lesson> OwnModelChapter::lessons() {
    return {
        {.id = QStringLiteral("own/data"),
         .title = tr("Your photographs"),
         .text = tr("You need photographs with captions: a folder with a text file of the same name "
                    "beside each image, one caption per line. A few hundred are enough to teach the "
                    "model something new. The captions that Saccade has exported can be a start: correct "
                    "them and learn from them.\n\nNone at hand? Click “Make a Scenes dataset…”."),
         .task = tr("Drop the folder on the page, or choose it there."),
         .scene = {.place = Place::Training,
                   .lit = {QStringLiteral("dataset"), QStringLiteral("leave"), QStringLiteral("stop")}},
         .completes = when<deed::DatasetChosen>(
             [](const deed::DatasetChosen& chosen, const Stage&) { return !chosen.dataset.empty(); })},
        {.id = QStringLiteral("own/train"),
         .title = tr("Train"),
         .text = tr("For a few hundred photographs, the recipe that the page suggests starts from the "
                    "model that comes with the program, so that your model only has to learn what is "
                    "new. The page says how long the run will take."),
         .task = tr("Start the training."),
         .scene = {.place = Place::Training, .lit = {QStringLiteral("start")}},
         .completes = when<deed::RunStarted>()},
        {.id = QStringLiteral("own/watch"),
         .title = tr("Watch it, and stop in time"),
         .text = tr("With little data a model soon overfits: it learns the captions by heart. Watch the "
                    "validation loss. You lose nothing by stopping early: the best epoch is kept, and a "
                    "run can be resumed."),
         .task = tr("Wait for the end, or click “Stop” after an epoch."),
         .scene = {.place = Place::Training, .lit = {QStringLiteral("charts")}},
         .completes = when<deed::RunEnded>()},
        {.id = QStringLiteral("own/use"),
         .title = tr("Use it"),
         .text = tr("A trained model is one file, best.safetensors in the folder of the run. You can use "
                    "it in this window and on the command line, and give it to others."),
         .task = tr("Open your model: click “Caption with this model” after the training, or open its "
                    "file here."),
         .scene = {.place = Place::Training, .lit = {QStringLiteral("modelChooser")}},
         .completes = when<deed::ModelOpened>([](const deed::ModelOpened& model, const Stage& stage) {
             return model.file != stage.bundledModel();
         })},
        {.id = QStringLiteral("own/compare"),
         .title = tr("Your model and the original"),
         .text = tr("Better on your photographs, and as good on others? Compare the two word by word, on an "
                    "image that neither learned from."),
         .task = tr("Click “Choose a model…” and choose the one that comes with Saccade."),
         .scene = {.place = Place::Caption,
                   .lit = {QStringLiteral("questions")},
                   .question = QStringLiteral("OtherModel")},
         .completes = whenUsed(QStringLiteral("OtherModel"))},
        {.id = QStringLiteral("own/handin"),
         .title = tr("Show it"),
         .text = tr("A web page of a caption holds the image, the words and where the model looked, in a "
                    "single file, to hand in or to send."),
         .task = tr("Click “Export…” and choose “Exploration as a web page”."),
         .scene = {.place = Place::Caption, .lit = {QStringLiteral("export")}},
         .completes = when<deed::Exported>([](const deed::Exported& exported, const Stage&) {
             return exported.file.extension() == ".html";
         })},
        {.id = QStringLiteral("own/guess"),
         .title = tr("Which model is surer?"),
         .text = tr("Sure does not mean right. But a model that knows this kind of image usually gives "
                    "its words higher probabilities. For this question, your own model must be the open "
                    "one."),
         .task = tr("Which of the two models gives its own caption of this image the higher probability per "
                    "word?"),
         .scene = {.place = Place::Caption, .lit = {QStringLiteral("canvas")}},
         .guess = surer()},
    };
}

Guess OwnModelChapter::surer() {
    Guess guess;
    guess.choices = [](Stage& stage) {
        if (!stage.caption() || stage.bundledModel().empty() || stage.openModel() == stage.bundledModel())
            return QStringList();
        return QStringList{tr("The open model, “%1”").arg(toQString(stage.openModel().filename())),
                           tr("The model that comes with the program")};
    };
    guess.ask = [](Stage& stage, const auto& answer, const auto& failed) {
        const std::optional<CaptionResult> shown = stage.caption();
        if (!shown)
            return failed(tr("There is no caption to ask about."));
        stage.explorer().captionByOther(
            stage.bundledModel(), stage.image(), shown->decode.value_or(DecodeOptions{}),
            [answer, own = shown->best()](const CaptionResult& other) {
                const double of_own = probabilityPerWord(own);
                const double of_other = probabilityPerWord(other.best());
                answer({of_own >= of_other ? 0 : 1,
                        tr("The open model: “%1”, %2 per word. The other model: “%3”, %4 per word.")
                            .arg(toQString(own.caption()), percentText(of_own),
                                 toQString(other.best().caption()), percentText(of_other))});
            },
            failed);
    };
    return guess;
}

std::vector<Exercise> OwnModelChapter::exercises() {
    return {
        {tr("Plan a model for a subject of your own, such as the birds of your town. Which images do you "
            "need, "
            "how many, and who writes the captions?"),
         tr("Images of each kind in many places, lights and seasons, at least several dozen of "
            "each; several people write the captions, so that the model does not learn the "
            "habits of one.")},
        {tr("You have 400 photographs. How do you divide them between training and validation, and what must "
            "not happen?"),
         tr("For instance 350 and 50. Photographs of the same moment must not be on both sides, or the "
            "validation images are no longer new to the model.")},
        {tr("Your model scores higher than the bundled one on your validation images and lower on COCO. Is "
            "it "
            "better?"),
         tr("For your photographs, yes; in general, no. It has forgotten something.")},
        {tr("May you train on photographs of your classmates? What do you need to clear first?"),
         tr("Only with their consent, and that of their parents where they are minors. A model "
            "can reveal what it learned from.")},
    };
}

} // namespace

Chapter ownModelChapter() {
    return {QStringLiteral("own"), OwnModelChapter::tr("Your own model"),
            OwnModelChapter::tr("Train on your photographs, compare, use it, and hand it in."),
            OwnModelChapter::lessons(), OwnModelChapter::exercises()};
}

} // namespace saccade::ui
