#include "ui/explore/other_model.h"

#include "core/result/uncertainty.h"
#include "ui/caption/state/caption_state.h"
#include "ui/caption/state/explore_service.h"
#include "ui/caption/words/uncertainty_texts.h"
#include "ui/common/convert.h"
#include "ui/common/dropped.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/note_label.h"
#include "ui/common/number_text.h"
#include "ui/explore/aligned_captions.h"
#include "ui/explore/second_canvas.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace saccade::ui {
namespace {

/// As the text of a menu or a button.
QString unmarked(QString name) {
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

OtherModel::OtherModel(ExploreService& service, OfferModels models, const QuestionParts& parts,
                       QWidget* parent)
    : Question(parts, parent), service_(service), models_(std::move(models)) {
    build();
}

OtherModel::~OtherModel() = default;

void OtherModel::build() {
    choose_ = new QPushButton(icon(QStringLiteral("model")), tr("Choose a &model…"), this);
    menu_ = new QMenu(choose_);
    menu_->setToolTipsVisible(true);
    choose_->setMenu(menu_);
    note_ = new NoteLabel(this);
    above_ = new NoteLabel(this);
    pairs_ = new AlignedCaptions(this);
    below_ = new NoteLabel(this);
    setFocusProxy(choose_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::normal);
    column->addWidget(choose_, 0, Qt::AlignLeft);
    column->addWidget(note_);
    column->addWidget(above_);
    column->addWidget(pairs_);
    column->addWidget(below_);
    pairs_->hide();
    connect(menu_, &QMenu::aboutToShow, this, &OtherModel::fillMenu);
    connect(pairs_, &AlignedCaptions::chosen, this, &OtherModel::choosePair);
}

void OtherModel::fillMenu() {
    menu_->clear();
    if (models_)
        for (const ModelGroup& group : models_())
            addModels(group);
    if (!run_.empty())
        addModels({tr("Chosen run"), checkpointsOf(run_)});
    menu_->addSeparator();
    menu_->addAction(tr("&Open a model…"), this, &OtherModel::askForFile);
    menu_->addAction(tr("Choose the &folder of a run…"), this, &OtherModel::askForRun);
}

void OtherModel::addModels(const ModelGroup& group) {
    menu_->addSection(group.title);
    for (const ModelEntry& model : group.models) {
        QAction* action =
            menu_->addAction(unmarked(model.title), this, [this, file = model.file] { compareWith(file); });
        action->setToolTip(toQString(model.file));
        action->setCheckable(true);
        action->setChecked(model.file == file_);
    }
}

void OtherModel::askForFile() {
    askForPath(this,
               {.title = tr("Open another model"),
                .filter = tr("Model files (*.safetensors)"),
                .start = toQString(file_.parent_path())},
               [this](const QStringList& files) { compareWith(toPath(files.front())); });
}

void OtherModel::askForRun() {
    askForPath(this, {.ask = Ask::Folder, .title = tr("The folder of the run")},
               [this](const QStringList& folders) { compareWithRun(toPath(folders.front())); });
}

void OtherModel::compareWithRun(const std::filesystem::path& run) {
    const std::vector<ModelEntry> kept = checkpointsOf(run);
    if (kept.empty())
        return fail(tr("%1 holds no checkpoint of a training run.").arg(shownPath(toQString(run))));
    run_ = run;
    compareWith(kept.front().file);
}

void OtherModel::compareWith(const std::filesystem::path& file) {
    file_ = file;
    choose_->setText(unmarked(
        fontMetrics().elidedText(modelTitle(file), Qt::ElideMiddle, 28 * fontMetrics().averageCharWidth())));
    choose_->setToolTip(toQString(file));
    choose_->setAccessibleName(tr("Other model: %1").arg(modelTitle(file)));
    start();
}

void OtherModel::cancel() {
    service_.cancel();
}

void OtherModel::leave() {
    clear();
    service_.closeOther();
}

void OtherModel::renew() {
    clear();
    start();
}

void OtherModel::clear() {
    result_.reset();
    second_.reset();
    note_->say({});
    above_->say({});
    below_->say({});
    pairs_->hide();
}

void OtherModel::start() {
    if (file_.empty() || !hasCaption()) {
        note_->say(hasCaption() ? QString() : tr("There is no caption yet."));
        return;
    }
    note_->say(tr("%1 captions the image…").arg(modelTitle(file_)));
    service_.captionByOther(
        file_, image(), askedResult().decode.value_or(options()),
        [this](const CaptionResult& result) { take(result); },
        [this](const QString& reason) { fail(reason); });
}

void OtherModel::fail(const QString& reason) {
    clear();
    note_->say(tr("The captions cannot be compared: %1").arg(reason), ThemeColour::Bad);
}

QString OtherModel::nameAbove() const {
    const QString name = toQString(askedResult().model);
    return name.isEmpty() ? tr("this model") : name;
}

/// "Above: captioner, 61 % per word. It learned from 8,764 images of coco."
QString OtherModel::lineAbout(const QString& place, const QString& name, const CaptionResult& result,
                              const Hypothesis& caption) const {
    QStringList sentences(
        tr("%1: %2, %3 per word.").arg(place, name, percentText(probabilityPerWord(caption))));
    if (result.learned_from)
        sentences.append(tr("It learned from %1.").arg(learnedFromText(*result.learned_from)));
    if (result.familiarity && result.familiarity->isUnlike())
        sentences.append(tr("The image is unlike these."));
    return sentences.join(QLatin1Char(' '));
}

void OtherModel::take(const CaptionResult& result) {
    result_ = result;
    pairs_->show(caption(), result.best());
    pairs_->setVisible(true);
    above_->say(lineAbout(tr("Above"), nameAbove(), askedResult(), caption()));
    below_->say(lineAbout(tr("Below"), modelTitle(file_), result, result.best()));
    const int differences = pairs_->differences();
    note_->say(differences == 0 ? tr("Both say the same words.")
                                : tr("They differ in %1 of %2 places.")
                                      .arg(differences)
                                      .arg(static_cast<int>(pairs_->pairs().size())));
    if (pictures() != nullptr) {
        if (!second_)
            second_ = std::make_unique<SecondCanvas>(state(), canvas(), *pictures());
        second_->setResult(result);
    }
    takeWord();
    Q_EMIT used();
}

void OtherModel::takeWord() {
    if (result_)
        showPair(word() ? pairs_->pairOf(static_cast<int>(*word())) : -1);
}

/// A word that only the other caption has is shown with the image alone beside it.
void OtherModel::choosePair(int pair) {
    const AlignedWords& words = pairs_->pairs()[static_cast<std::size_t>(pair)];
    state().holdWord(words.first ? static_cast<int>(*words.first) : CaptionState::no_word);
    showPair(pair);
}

void OtherModel::showPair(int pair) {
    pairs_->setMarked(pair);
    if (!second_)
        return;
    int above = CaptionState::no_word, below = CaptionState::no_word;
    if (pair >= 0) {
        const AlignedWords& words = pairs_->pairs()[static_cast<std::size_t>(pair)];
        above = words.first ? static_cast<int>(*words.first) : above;
        below = words.second ? static_cast<int>(*words.second) : below;
    }
    second_->showWord(below);
    const auto named = [](const QString& name, const Hypothesis& said, int at) {
        if (at == CaptionState::no_word)
            return name;
        const CaptionWord& word = said.words[static_cast<std::size_t>(at)];
        return tr("%1: “%2” %3")
            .arg(name, toQString(word.word),
                 percentText(std::exp(static_cast<double>(word.log_probability))));
    };
    second_->setNames(named(nameAbove(), caption(), above), named(modelTitle(file_), result_->best(), below));
}

} // namespace saccade::ui
