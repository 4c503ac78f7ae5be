#include "ui/evaluation/evaluation_page.h"

#include "core/base/atomic_file.h"
#include "core/metrics/cider.h"
#include "core/weights/model_details.h"
#include "ui/common/convert.h"
#include "ui/common/dropped.h"
#include "ui/common/engine_texts.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/page_link.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/evaluation/attention_view.h"
#include "ui/evaluation/evaluation_files.h"
#include "ui/evaluation/evaluation_form.h"
#include "ui/evaluation/image_table.h"
#include "ui/evaluation/progress_row.h"
#include "ui/evaluation/reference_panel.h"
#include "ui/evaluation/reliability_view.h"
#include "ui/evaluation/report_comparison.h"
#include "ui/evaluation/report_scores.h"
#include "ui/evaluation/score_model.h"
#include "ui/evaluation/score_table.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>

#include <algorithm>

namespace saccade::ui {
namespace {

/// Returns what should be reported about them.
QString saveResults(const std::filesystem::path& file, const EvaluationReport& report) {
    const std::vector<CandidateCaption> results = resultsOf(report);
    writeResults(file, results);
    const std::optional<Problem> shared = sharedIds(file, results);
    return shared ? engineText(shared->said()) : QString();
}

} // namespace

EvaluationPage::EvaluationPage(EvaluationService& service, SettingsStore& settings, QWidget* parent)
    : Page(parent), service_(service), settings_(settings), thread_(QStringLiteral("evaluation export"), 5) {
    buildActions();
    build();
    connectService();
    connectTables();
    tellAvailability();
}

void EvaluationPage::setBundledModels(const std::vector<ModelEntry>& models) {
    form_->setBundledModels(models);
}

void EvaluationPage::addModel(const std::filesystem::path& file) {
    form_->addModel(file);
}

void EvaluationPage::suggestModel(const std::filesystem::path& file) {
    form_->suggestModel(file);
}

void EvaluationPage::setDataset(const QString& paths) {
    form_->setDataset(paths);
}

QString EvaluationPage::title() const {
    return tr("&Evaluation");
}

void EvaluationPage::join(PageLink& link) {
    connect(&link, &PageLink::modelOpened, this, [this](const ModelDetails& model, bool chosen) {
        if (chosen)
            suggestModel(model.file);
    });
    connect(&link, &PageLink::evaluationOffered, this,
            [this](const std::filesystem::path& model, const QString& dataset) {
                addModel(model);
                setDataset(dataset);
                Q_EMIT frontRequested();
            });
    connect(this, &EvaluationPage::imageChosen, &link,
            [&link](const EvaluatedImage& image, const std::filesystem::path& model) {
                QStringList references;
                for (const std::string& reference : image.references)
                    references << toQString(reference);
                Q_EMIT link.imageOffered(toQString(image.path), references, model);
            });
}

void EvaluationPage::connectService() {
    connect(form_, &EvaluationForm::startRequested, this, &EvaluationPage::start);
    connect(form_, &EvaluationForm::readyChanged, this, &EvaluationPage::tellAvailability);
    connect(progress_, &ProgressRow::cancelled, &service_, &EvaluationService::cancel);
    connect(&service_, &EvaluationService::started, this, &EvaluationPage::begin);
    connect(&service_, &EvaluationService::progressed, progress_, &ProgressRow::setProgress);
    connect(&service_, &EvaluationService::finished, this, &EvaluationPage::add);
    connect(&service_, &EvaluationService::failed, this, &EvaluationPage::fail);
    connect(&service_, &EvaluationService::cancelled, this, [this] { end(asked_); });
}

void EvaluationPage::connectTables() {
    connect(scores_, &ScoreTable::chosenChanged, this, &EvaluationPage::showRun);
    connect(images_, &ImageTable::chosenChanged, this, &EvaluationPage::showImage);
    connect(images_, &ImageTable::chosenChanged, this, &EvaluationPage::compare);
    connect(images_, &ImageTable::opened, this, &EvaluationPage::openImage);
    connect(panel_, &ReferencePanel::opened, this, &EvaluationPage::openImage);
}

void EvaluationPage::start(const std::vector<EvaluationRequest>& requests) {
    messages_->clear();
    failures_.clear();
    asked_ = static_cast<int>(requests.size());
    done_ = 0;
    form_->setEnabled(false);
    running_ = modelTitle(requests.front().model);
    progress_->begin(running_);
    tellAvailability();
    for (const EvaluationRequest& request : requests)
        service_.start(request);
}

void EvaluationPage::begin(const EvaluationRequest& request) {
    running_ = modelTitle(request.model);
    progress_->begin(asked_ > 1 ? tr("%1 (model %2 of %3)").arg(running_).arg(done_ + 1).arg(asked_)
                                : running_);
}

void EvaluationPage::add(const EvaluationReport& report) {
    scores_->put(std::make_shared<const EvaluationReport>(report));
    if (!report.problems.empty())
        failures_ << tr("%1: %n image(s) were left out. %2", nullptr,
                        static_cast<int>(report.problems.size()))
                         .arg(modelTitle(report.request.model), engineText(report.problems.front()));
    if (const QString note = engineText(say(cider_means_nothing));
        !report.scores.cider_means_something && !failures_.contains(note))
        failures_ << note;
    end(done_ + 1);
}

void EvaluationPage::fail(const QString& reason) {
    failures_ << tr("%1 was not evaluated: %2").arg(running_, reason);
    end(done_ + 1);
}

/// This many of the runs have ended.
void EvaluationPage::end(int done) {
    done_ = done;
    if (done_ < asked_)
        return;
    form_->setEnabled(true);
    progress_->end();
    tellAvailability();
    tellFailures();
}

void EvaluationPage::tellFailures() {
    if (!failures_.isEmpty())
        messages_->show(Severity::Warning, failures_.join(QLatin1Char('\n')));
}

void EvaluationPage::showRun() {
    const ReportPointer run = scores_->chosen();
    std::vector<ReportPointer> rivals;
    for (const ReportPointer& other : scores_->reports())
        if (run && other != run && ScoreModel::comparable(*run, *other))
            rivals.push_back(other);
    images_->setReport(run, rivals);
    compare();
    stack_->setCurrentIndex(run ? 1 : 0);
    tellAvailability();
}

/// The one that the images are compared with, or the best of the others.
ReportPointer EvaluationPage::rivalOf(const ReportPointer& run) const {
    if (images_->rival())
        return images_->rival();
    ReportPointer best;
    for (const ReportPointer& other : scores_->reports())
        if (run && other != run && ScoreModel::comparable(*run, *other) &&
            (!best || scoreCalled(scoresOf(*other), "CIDEr") > scoreCalled(scoresOf(*best), "CIDEr")))
            best = other;
    return best;
}

/// Says whether the chosen model or another is better; off this thread, since there may be many images.
void EvaluationPage::compare() {
    const ReportPointer run = scores_->chosen();
    attention_->setReports(run, images_->rival());
    reliability_->setReports(run, images_->rival());
    const std::pair pair(run, rivalOf(run));
    if (pair == compared_)
        return;
    compared_ = pair;
    tellComparison({});
    if (!pair.first || !pair.second)
        return;
    thread_.start([this, pair](const std::stop_token&) {
        const std::optional<PairedDifference> difference = ciderDifference(*pair.first, *pair.second);
        QMetaObject::invokeMethod(this, [this, pair, difference] {
            if (pair == compared_ && difference)
                tellComparison(comparisonText(*pair.first, *pair.second, *difference));
        });
    });
}

void EvaluationPage::tellComparison(const QString& sentence) {
    comparison_->setText(sentence);
    comparison_->setVisible(!sentence.isEmpty());
}

void EvaluationPage::showImage() {
    const std::optional<std::size_t> image = images_->chosen();
    if (!image)
        return panel_->clear();
    const EvaluationReport& run = *images_->report();
    std::vector<ReferencePanel::Caption> captions = {
        {modelTitle(run.request.model), run.images[*image].caption}};
    if (const std::optional<std::size_t> other = images_->chosenOfRival())
        captions.push_back(
            {modelTitle(images_->rival()->request.model), images_->rival()->images[*other].caption});
    panel_->setImage(run.images[*image], captions);
}

void EvaluationPage::openImage() {
    if (const std::optional<std::size_t> image = images_->chosen())
        Q_EMIT imageChosen(images_->report()->images[*image], images_->report()->request.model);
}

void EvaluationPage::tellAvailability() {
    const bool running = done_ < asked_;
    const bool any = scores_->chosen() != nullptr;
    start_->setEnabled(!running && !form_->requests().empty());
    cancel_->setEnabled(running);
    for (QAction* action : {copy_, remove_, find_})
        action->setEnabled(any);
    for (QAction* action : exports_)
        action->setEnabled(any);
}

bool EvaluationPage::wants(const QMimeData& dropped) const {
    const QStringList paths = localPaths(dropped);
    return std::any_of(paths.begin(), paths.end(),
                       [](const QString& path) { return modelAt(path) || mayBeDataset(path); });
}

void EvaluationPage::take(const QMimeData& dropped) {
    QStringList datasets;
    for (const QString& path : localPaths(dropped)) {
        if (const auto model = modelAt(path))
            addModel(*model);
        else
            datasets << path;
    }
    if (!datasets.isEmpty())
        setDataset(datasets.join(QLatin1Char(',')));
}

void EvaluationPage::askWhereToSave(Export what) {
    const bool captions = what == Export::Captions;
    const QString ending = captions ? QStringLiteral("json") : QStringLiteral("csv");
    const char* name = captions ? "captions" : what == Export::Scores ? "scores" : "images";
    const FileQuestion question{.ask = Ask::SaveFile,
                                .title = captions ? tr("Export the captions") : tr("Export the table"),
                                .filter = captions ? tr("Caption results (*.json)") : tr("Table (*.csv)"),
                                .start = QLatin1String(name) + QLatin1Char('.') + ending,
                                .suffix = ending};
    askForPath(this, question, [this, what](const QStringList& files) { save(what, toPath(files.front())); });
}

void EvaluationPage::save(Export what, const std::filesystem::path& file) {
    thread_.start(
        [this, what, file, reports = scores_->reports(), chosen = scores_->chosen()](const std::stop_token&) {
            QString error;
            try {
                if (what == Export::Scores)
                    writeFileAtomically(file, scoresText(reports));
                else if (!chosen)
                    error = tr("There is nothing to export yet.");
                else if (what == Export::Images)
                    writeFileAtomically(file, imagesCsv(*chosen));
                else
                    error = saveResults(file, *chosen);
            } catch (const std::exception& exception) {
                error = engineText(exception);
            }
            QMetaObject::invokeMethod(this, [this, file, error] { tellSaved(toQString(file), error); });
        });
}

void EvaluationPage::tellSaved(const QString& file, const QString& error) {
    if (error.isEmpty())
        messages_->show(Severity::Success, tr("Saved %1").arg(file));
    else
        messages_->show(Severity::Error, error);
}

} // namespace saccade::ui
