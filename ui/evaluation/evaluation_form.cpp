#include "ui/evaluation/evaluation_form.h"

#include "ui/common/convert.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/primary_button.h"
#include "ui/common/select_on_focus.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/evaluation/dataset_field.h"
#include "ui/evaluation/model_list.h"
#include "ui/evaluation/run_models.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QShowEvent>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace saccade::ui {
namespace {

/// A model is best judged by what it did not learn from.
std::vector<DatasetSummary::Part> testFirst(std::vector<DatasetSummary::Part> splits) {
    std::stable_sort(splits.begin(), splits.end(),
                     [](const auto& one, const auto& other) { return one.role > other.role; });
    return splits;
}

} // namespace

EvaluationForm::EvaluationForm(SettingsStore& settings, QWidget* parent)
    : QWidget(parent), settings_(settings), models_(new ModelList(this)),
      dataset_(new DatasetField(settings, this)), split_(new QComboBox(this)), beam_(new QSpinBox(this)),
      start_(new PrimaryButton(QStringLiteral("play"), tr("Eval&uate"), this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::normal);
    grid->setVerticalSpacing(spacing::normal);
    setFocusProxy(models_);
    grid->addWidget(buildModels(), 0, 0, 3, 1);
    grid->setColumnMinimumWidth(1, spacing::normal);
    grid->setColumnStretch(0, 2);
    buildData(*grid);
    connectAll();
    listRecentModels();
    listRuns();
    fillSplits();
}

/// A run may have got a better model since.
void EvaluationForm::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!event->spontaneous())
        listRuns();
}

QWidget* EvaluationForm::buildModels() {
    auto* box = new QWidget(this);
    auto* label = new QLabel(tr("&Models"), box);
    label->setBuddy(models_);
    auto* open = new QToolButton(box);
    open->setText(tr("&Open…"));
    open->setIcon(icon(QStringLiteral("open")));
    open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open->setAutoRaise(true);
    open->setToolTip(
        tr("Adds model files (.safetensors) to the list; they can be dropped on this page, too."));
    connect(open, &QToolButton::clicked, this, &EvaluationForm::openModels);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing::small);
    grid->addWidget(label, 0, 0);
    grid->addWidget(open, 0, 1);
    grid->addWidget(models_, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    return box;
}

void EvaluationForm::buildData(QGridLayout& grid) {
    const auto label = [this](const QString& text, QWidget* buddy) {
        auto* result = new QLabel(text, this);
        result->setBuddy(buddy);
        return result;
    };
    split_->setToolTip(
        tr("The part of the dataset that is captioned. Take one that the model was not trained on: "
           "the test split, or validation."));
    split_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    split_->setMinimumContentsLength(18);
    beam_->setRange(1, 20);
    beam_->setValue(settings_.get().decode.beam);
    selectOnFocus(*beam_);
    beam_->setToolTip(
        tr("Captions that the search keeps at each word. 1 is fastest; 3 to 5 give better captions; "
           "more hardly helps."));
    start_->setObjectName(QStringLiteral("evaluate"));
    QLabel* dataset_label = label(tr("&Dataset"), dataset_);
    dataset_label->setMinimumHeight(
        dataset_->box()->sizeHint().height()); // level with the first of its two lines
    grid.addWidget(dataset_label, 0, 2, Qt::AlignTop);
    grid.addWidget(dataset_, 0, 3, 1, 5);
    grid.addWidget(label(tr("&Split"), split_), 1, 2);
    grid.addWidget(split_, 1, 3);
    grid.addWidget(label(tr("&Beam"), beam_), 1, 4);
    grid.addWidget(beam_, 1, 5);
    grid.addWidget(start_, 1, 7);
    grid.setColumnStretch(6, 3);
    grid.setRowStretch(2, 1);
}

void EvaluationForm::connectAll() {
    connect(&settings_, &SettingsStore::changed, this, &EvaluationForm::listRecentModels);
    connect(&settings_, &SettingsStore::changed, this, [this](const Settings& now) {
        if (now.recent_runs != runs_)
            listRuns();
    });
    connect(models_, &QListWidget::itemChanged, this, &EvaluationForm::tellReadiness);
    connect(dataset_, &DatasetField::summaryChanged, this, &EvaluationForm::fillSplits);
    connect(start_, &QPushButton::clicked, this, &EvaluationForm::start);
}

void EvaluationForm::setBundledModels(const std::vector<ModelEntry>& models) {
    std::for_each(models.rbegin(), models.rend(),
                  [this](const ModelEntry& model) { models_->addFirst(model); });
}

void EvaluationForm::addModel(const std::filesystem::path& file) {
    models_->choose({modelTitle(file), file});
}

void EvaluationForm::suggestModel(const std::filesystem::path& file) {
    models_->suggest({modelTitle(file), file});
}

void EvaluationForm::setDataset(const QString& paths) {
    dataset_->setDataset(paths);
}

void EvaluationForm::openModels() {
    const QString last = settings_.get().recent_models.value(0);
    const FileQuestion question{.ask = Ask::Files,
                                .title = tr("Models to evaluate"),
                                .filter = tr("Model files (*.safetensors)"),
                                .start = last.isEmpty() ? QString() : QFileInfo(last).path()};
    askForPath(this, question, [this](const QStringList& files) {
        for (const QString& file : files)
            addModel(toPath(file));
    });
}

void EvaluationForm::listRecentModels() {
    for (const QString& file : settings_.get().recent_models)
        models_->add({modelTitle(toPath(file)), toPath(file)});
}

void EvaluationForm::listRuns() {
    runs_ = settings_.get().recent_runs;
    thread_.stopAll();
    thread_.start([this, runs = runs_](const std::stop_token& stop) {
        const std::vector<ModelEntry> models = bestModelsOf(runs);
        QMetaObject::invokeMethod(this, [this, models, stop] {
            if (!stop.stop_requested())
                models_->addRuns(models);
        });
    });
}

void EvaluationForm::fillSplits() {
    const QVariant before = split_->currentData();
    split_->clear();
    for (const DatasetSummary::Part& split : testFirst(dataset_->summary().splits))
        split_->addItem(tr("%1 (%Ln image(s))", nullptr, static_cast<int>(split.images)).arg(split.name),
                        split.name);
    split_->setEnabled(split_->count() > 0);
    if (const int same = split_->findData(before); same >= 0)
        split_->setCurrentIndex(same);
    tellReadiness();
}

std::vector<EvaluationRequest> EvaluationForm::requests() const {
    std::vector<EvaluationRequest> requests;
    if (split_->count() == 0)
        return requests;
    for (const std::filesystem::path& model : models_->chosen()) {
        EvaluationRequest request;
        request.model = model;
        request.dataset = toPath(dataset_->dataset()).native();
        request.split = split_->currentData().toString().toStdString();
        request.options = settings_.get().decode;
        request.options = plainBeam(request.options, beam_->value());
        request.options.hypotheses = 1; // only the best caption counts
        request.options.alternatives = 0;
        request.options.prefix.clear(); // meant for single images
        request.options.banned_words.clear();
        requests.push_back(request);
    }
    return requests;
}

void EvaluationForm::start() {
    const std::vector<EvaluationRequest> wanted = requests();
    if (wanted.empty() || !isEnabled())
        return;
    rememberChoice(wanted);
    Q_EMIT startRequested(wanted);
}

void EvaluationForm::tellReadiness() {
    const bool ready = !requests().empty();
    start_->setEnabled(ready);
    start_->setToolTip(ready
                           ? tr("Captions every image of the split with each model and scores the captions.")
                           : tr("Tick one or more models and choose a dataset first."));
    Q_EMIT readyChanged(ready);
}

void EvaluationForm::rememberChoice(const std::vector<EvaluationRequest>& requests) {
    settings_.change([&requests](Settings& now) {
        remember(now.recent_datasets, toQString(requests.front().dataset));
        for (const EvaluationRequest& request : requests)
            remember(now.recent_models, toQString(request.model));
    });
}

} // namespace saccade::ui
