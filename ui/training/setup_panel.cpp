#include "ui/training/setup_panel.h"

#include "core/run/bundled_model.h"
#include "ui/common/convert.h"
#include "ui/common/note_label.h"
#include "ui/common/primary_button.h"
#include "ui/common/theme.h"
#include "ui/training/options/cost_note.h"
#include "ui/training/options/dataset_card.h"
#include "ui/training/options/option_field.h"
#include "ui/training/options/option_form.h"
#include "ui/training/options/run_folder_field.h"
#include "ui/training/run/run_warnings.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace saccade::ui {

SetupPanel::SetupPanel(SettingsStore& settings, const OptionTable& table,
                       const std::filesystem::path& recipes, QWidget* parent)
    : QWidget(parent), data_(new DatasetCard(settings, this)), options_(new OptionForm(table, recipes, this)),
      folder_(new RunFolderField(this)), area_(new QScrollArea(this)), heading_(new QLabel(this)),
      new_run_(new QPushButton(tr("&New run"), this)),
      start_(new PrimaryButton(QStringLiteral("play"), {}, this)), reason_(new NoteLabel(this)),
      cost_(new CostNote(this)) {
    build();
    connect(data_, &DatasetCard::changed, this, &SetupPanel::refresh);
    connect(data_, &DatasetCard::opened, this, &SetupPanel::useData);
    connect(options_, &OptionForm::changed, this, &SetupPanel::refresh);
    connect(options_, &OptionForm::datasetNamed, data_, &DatasetCard::setDataset);
    connect(options_, &OptionForm::failed, this, &SetupPanel::failed);
    connect(folder_, &RunFolderField::changed, this, &SetupPanel::refresh);
    connect(start_, &QPushButton::clicked, this, &SetupPanel::startRequested);
    connect(cost_, &CostNote::measurementWanted, this, &SetupPanel::measurementWanted);
    connect(new_run_, &QPushButton::clicked, this, &SetupPanel::newRunRequested);
    startNewRun();
}

/// The set-up scrolls; the start button stays visible below it.
void SetupPanel::build() {
    auto* content = new QWidget(this);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(spacing::small, spacing::small, spacing::normal, spacing::normal);
    lines->setSpacing(spacing::large);
    heading_->setWordWrap(true);
    lines->addWidget(heading_);
    lines->addWidget(new_run_, 0, Qt::AlignLeft);
    lines->addWidget(data_);
    lines->addWidget(options_);
    lines->addWidget(folder_);
    lines->addStretch(1);
    area_->setWidget(content);
    area_->setWidgetResizable(true);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    area_->setFocusPolicy(Qt::NoFocus);
    data_->setObjectName(QStringLiteral("dataset"));
    start_->setObjectName(QStringLiteral("start"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(area_, 1);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(spacing::small + OptionField::edge, 0, spacing::normal + OptionField::edge, 0);
    below->setSpacing(spacing::normal);
    below->addWidget(reason_);
    below->addWidget(cost_);
    below->addWidget(start_);
    column->addLayout(below);
    setMinimumWidth(content->minimumSizeHint().width() + area_->verticalScrollBar()->sizeHint().width());
}

void SetupPanel::setBundledModel(const std::filesystem::path& model) {
    bundled_model_ = model;
    options_->setBundledEncoder(encoderOf(model));
}

void SetupPanel::setEpochsDone(int epochs) {
    epochs_done_ = epochs;
    refresh();
}

void SetupPanel::startNewRun() {
    resumes_ = false;
    heading_->hide();
    new_run_->hide();
    start_->setText(tr("&Start training"));
    options_->setOnlyResumable(false);
    folder_->startNewRun();
    area_->verticalScrollBar()->setValue(0);
    folder_->suggestFor(data_->dataset().section(u',', 0, 0));
    refresh();
}

void SetupPanel::setUpNew(const TrainOptions& options) {
    startNewRun();
    options_->adopt(options);
    data_->setDataset(toQString(options.dataset));
    refresh();
}

void SetupPanel::setUpResume(const std::filesystem::path& run, const TrainOptions& options) {
    resumes_ = true;
    epochs_done_ = 0;
    heading_->setText(tr("Resuming the run \"%1\". Only a few options can still be changed.")
                          .arg(toQString(run.filename())));
    heading_->show();
    new_run_->show();
    start_->setText(tr("Re&sume training"));
    options_->setOptions(options);
    options_->setOnlyResumable(true);
    area_->verticalScrollBar()->setValue(0);
    folder_->setFixed(true);
    folder_->setFolder(run);
    data_->setDataset(toQString(options.dataset));
    refresh();
}

void SetupPanel::useData(const DatasetSummary& summary) {
    options_->setSplits(summary.splitNames());
    if (!resumes_) {
        options_->suggestFor(summary);
        folder_->suggestFor(data_->dataset().section(u',', 0, 0));
    }
    refresh();
}

/// The default validation split may be missing: then training does without.
QString SetupPanel::splitProblem() const {
    const TrainOptions& now = options_->options();
    if (const QString name = toQString(now.train_split); !data_->summary().holds(name))
        return missingSplit(name, options_->field("train_split")->label());
    if (const QString name = toQString(now.validation_split);
        now.validation_split != TrainOptions().validation_split && !data_->summary().holds(name))
        return missingSplit(name, options_->field("validation_split")->label());
    return {};
}

QString SetupPanel::missingSplit(const QString& name, const QString& field) const {
    QString missing = tr("The data has no split called \"%1\".").arg(name);
    if (resumes_) // its splits are fixed
        return missing;
    return missing + QLatin1Char(' ') +
           tr("Choose another under \"Advanced\" at \"%1\". The data has: %2.")
               .arg(field, data_->summary().splitNames().join(QStringLiteral(", ")));
}

QString SetupPanel::problem() const {
    if (!data_->problem().isEmpty())
        return data_->problem();
    if (QString wrong = options_->problem(); !wrong.isEmpty())
        return wrong;
    if (resumes_ && epochs_done_ > 0 && options_->options().epochs <= epochs_done_)
        return tr("This run is finished: %n epoch(s) are done. To train it further, raise \"%1\".", nullptr,
                  epochs_done_)
            .arg(options_->field("epochs")->label());
    if (QString missing = splitProblem(); !missing.isEmpty())
        return missing;
    return folder_->problem();
}

TrainingRequest SetupPanel::request() const {
    TrainingRequest request{options_->options(), folder_->folder(), resumes_};
    request.options.dataset = toPath(data_->dataset()).string();
    if (!resumes_)
        resolveBundledModel(request.options, bundled_model_);
    return request;
}

/// How many the run has in all; 0 where that cannot be told yet.
long long SetupPanel::plannedSteps() const {
    const TrainOptions& now = options_->options();
    long long images = 0;
    for (const DatasetSummary::Part& part : data_->summary().splits) {
        DatasetSummary alone;
        alone.splits = {part};
        images += alone.holds(toQString(now.train_split)) ? part.images : 0;
    }
    if (!now.dataset_weights.empty())
        return 0;
    const long long batches = (images + now.batch_images - 1) / now.batch_images;
    return (batches + now.accumulate - 1) / now.accumulate * now.epochs;
}

QString SetupPanel::warning() const {
    return problem().isEmpty()
               ? warmUpProblem({options_->options(), options_->table()}, plannedSteps()).value_or(QString())
               : QString();
}

void SetupPanel::refresh() {
    const QString reason = problem();
    if (const QString doubt = warning(); doubt.isEmpty())
        reason_->say(reason);
    else
        reason_->say(doubt, ThemeColour::Warning);
    if (reason.isEmpty())
        cost_->setRun(request(), resumes_ ? epochs_done_ : 0);
    else
        cost_->setNoRun();
    start_->setEnabled(reason.isEmpty());
    start_->setToolTip(reason.isEmpty() ? tr("Starts the run with these options") : reason);
    Q_EMIT readyChanged(reason.isEmpty());
}

void SetupPanel::setCost(const TrainingRequest& request, const std::optional<RunCost>& cost) {
    cost_->setCost(request, cost);
}

/// What was not measured while the panel was out of sight is measured now.
void SetupPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void SetupPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    cost_->stopWaiting(); // a run may start, which ends the measurement
}

} // namespace saccade::ui
