#include "ui/training/start/recent_runs.h"

#include "core/run/run_directory.h"
#include "ui/common/convert.h"
#include "ui/common/dropped.h"
#include "ui/common/elided_label.h"
#include "ui/common/flow_layout.h"
#include "ui/common/fonts.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/training/run/score_words.h"

#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace saccade::ui {
namespace {

/// Those that are there and can be read, in the order of the list.
std::vector<RecentRun> readRuns(const QStringList& folders, const std::stop_token& stop) {
    std::vector<RecentRun> runs;
    for (const QString& folder : folders) {
        if (stop.stop_requested())
            break;
        try {
            const std::filesystem::path run = toPath(folder);
            const QFileInfo metrics(toQString(RunLayout{run}.metrics()));
            runs.push_back({run, readRunSummary(run), metrics.lastModified()});
        } catch (const std::exception&) {
            continue; // gone, or no run any more
        }
    }
    return runs;
}

/// The folder's or file's name; of several that are joined, the first with dots.
QString datasetName(const RecentRun& run) {
    const QStringList paths = toQString(run.summary.options.dataset).split(u',', Qt::SkipEmptyParts);
    const QString name = QFileInfo(paths.value(0)).fileName();
    return paths.size() > 1 ? name + QStringLiteral(", …") : name;
}

/// "28 Nov 2026 · scenes · 10 of 12 epochs · best: CIDEr 2.90".
QString factsOf(const RecentRun& run) {
    const RunSummary& summary = run.summary;
    QStringList facts;
    if (run.date.isValid())
        facts << QLocale().toString(run.date.date(), QLocale::ShortFormat);
    facts << datasetName(run)
          << (summary.finished ? RecentRuns::tr("finished, %n epoch(s)", nullptr, summary.epochs)
                               : RecentRuns::tr("%1 of %n epoch(s)", nullptr, summary.options.epochs)
                                     .arg(QLocale().toString(summary.epochs)));
    if (summary.best)
        facts << RecentRuns::tr("best: %1").arg(scoreWords(summary.measure, *summary.best));
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

} // namespace

RecentRuns::RecentRuns(SettingsStore& settings, QWidget* parent)
    : QWidget(parent), settings_(settings), rows_(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(heading(tr("Recent runs"), this));
    rows_->setSpacing(spacing::normal);
    column->addLayout(rows_);
    setVisible(false);
    connect(&settings_, &SettingsStore::changed, this,
            [this, before = settings_.get().recent_runs](const Settings& now) mutable {
                if (std::exchange(before, now.recent_runs) != now.recent_runs)
                    refresh();
            });
    refresh();
}

void RecentRuns::refresh() {
    reading_.request_stop();
    const QStringList folders = settings_.get().recent_runs;
    reading_ = thread_.start([this, folders](const std::stop_token& stop) {
        std::vector<RecentRun> runs = readRuns(folders, stop);
        QMetaObject::invokeMethod(
            this,
            [this, stop, runs = std::move(runs)] {
                if (!stop.stop_requested())
                    showRuns(runs);
            },
            Qt::QueuedConnection);
    });
}

void RecentRuns::showRuns(const std::vector<RecentRun>& runs) {
    while (QLayoutItem* item = rows_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the button that was clicked may be in it
        delete item;
    }
    for (const RecentRun& run : runs)
        rows_->addWidget(rowOf(run));
    setVisible(!runs.empty());
    Q_EMIT refreshed();
}

QWidget* RecentRuns::rowOf(const RecentRun& run) {
    auto* row = new QFrame(this);
    row->setAutoFillBackground(true);
    row->setBackgroundRole(QPalette::Base);
    row->setToolTip(shownPath(toQString(run.folder)));
    auto* name = new ElidedLabel(row, Qt::ElideMiddle);
    makeBold(*name);
    name->setText(toQString(run.folder.filename()));
    name->setToolTip({}); // the row's has the whole path
    auto* facts = new ElidedLabel(row);
    facts->setForegroundRole(QPalette::PlaceholderText);
    facts->setText(factsOf(run));
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(spacing::normal, spacing::small, spacing::normal, spacing::small);
    column->setSpacing(spacing::small);
    column->addWidget(name);
    column->addWidget(facts);
    column->addWidget(buttonsOf(run, row));
    return row;
}

/// What is most likely wanted first; a finished run has nothing to resume.
QWidget* RecentRuns::buttonsOf(const RecentRun& run, QWidget* parent) {
    auto* buttons = new FlowRow(parent, spacing::small);
    const QString name = toQString(run.folder.filename());
    const auto add = [buttons, &name](const QString& text, const QString& tip) {
        auto* button = new QToolButton(buttons);
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tr("%1: %2", "what a button does, and the run").arg(text, name));
        buttons->add(button);
        return button;
    };
    const std::filesystem::path folder = run.folder;
    if (!run.summary.finished)
        connect(add(tr("Resume"), tr("Trains it further from where it stopped")), &QToolButton::clicked, this,
                [this, folder] { Q_EMIT resumeChosen(folder); });
    connect(add(tr("Open"), tr("Shows its curves, captions and attention")), &QToolButton::clicked, this,
            [this, folder] { Q_EMIT openChosen(folder); });
    if (run.summary.has_best_model) {
        const std::filesystem::path model = RunLayout{folder}.bestModel();
        connect(add(tr("Caption with it"), tr("Captions images with the best model of this run")),
                &QToolButton::clicked, this, [this, model] { Q_EMIT captionChosen(model); });
        connect(add(tr("Evaluate it"), tr("Scores the best model of this run on its dataset")),
                &QToolButton::clicked, this, [this, model, dataset = toQString(run.summary.options.dataset)] {
                    Q_EMIT evaluationChosen(model, dataset);
                });
    }
    connect(add(tr("Options…"), run.summary.finished ? tr("Trains it further, for instance over more epochs")
                                                     : tr("Resumes it after a look at its options")),
            &QToolButton::clicked, this, [this, folder] { Q_EMIT optionsChosen(folder); });
    return buttons;
}

} // namespace saccade::ui
