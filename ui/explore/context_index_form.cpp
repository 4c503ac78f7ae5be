#include "ui/explore/context_index_form.h"

#include "ui/caption/state/explore_service.h"
#include "ui/common/convert.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/note_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <cmath>

namespace saccade::ui {
namespace {

QString timeLeft(double seconds) {
    if (seconds < 60)
        return ContextIndexForm::tr("less than a minute left");
    return ContextIndexForm::tr("about %n min left", nullptr, static_cast<int>(std::ceil(seconds / 60)));
}

} // namespace

ContextIndexForm::ContextIndexForm(ExploreService& service, QWidget* parent)
    : QWidget(parent), service_(service), note_(new NoteLabel(this)) {
    build();
    connect(&service_, &ExploreService::contextIndexingChanged, this, &ContextIndexForm::take);
    take();
}

void ContextIndexForm::build() {
    fields_ = buildFields();
    progress_ = buildProgress();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::normal);
    column->addWidget(fields_);
    column->addWidget(progress_);
    column->addWidget(note_);
    setFocusProxy(dataset_);
}

QWidget* ContextIndexForm::buildFields() {
    auto* fields = new QWidget(this);
    dataset_ = new QLineEdit(fields);
    dataset_->setPlaceholderText(tr("Folder or file with images and captions"));
    dataset_->setToolTip(dataset_->placeholderText());
    dataset_->setAccessibleName(tr("Dataset that the model was trained on"));
    auto* open = new QToolButton(fields);
    open->setIcon(icon(QStringLiteral("open")));
    open->setToolTip(tr("Choose the dataset's folder or file"));
    open->setAccessibleName(tr("Choose the dataset's folder or file"));
    open->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(open);
    menu->addAction(tr("&Folder…"), this, &ContextIndexForm::chooseFolder);
    menu->addAction(tr("Captions f&ile…"), this, &ContextIndexForm::chooseFile);
    open->setMenu(menu);
    make_ = new QPushButton(tr("Make the index"), fields);
    make_->setToolTip(tr("Every training caption is read once, which takes some minutes. Captions and "
                         "questions are answered meanwhile."));
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(dataset_, 1);
    line->addWidget(open);
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins({});
    column->setSpacing(spacing::normal);
    column->addLayout(line);
    column->addWidget(make_, 0, Qt::AlignLeft);
    const auto renew = [this] { make_->setEnabled(!dataset_->text().trimmed().isEmpty()); };
    connect(dataset_, &QLineEdit::textChanged, this, renew);
    connect(dataset_, &QLineEdit::returnPressed, this, &ContextIndexForm::start);
    connect(make_, &QPushButton::clicked, this, &ContextIndexForm::start);
    renew();
    return fields;
}

QWidget* ContextIndexForm::buildProgress() {
    auto* progress = new QWidget(this);
    text_ = new QLabel(progress);
    text_->setWordWrap(true);
    bar_ = new QProgressBar(progress);
    bar_->setTextVisible(false);
    bar_->setMaximumHeight(spacing::normal);
    bar_->setAccessibleName(tr("Progress of the index"));
    auto* stop = new QPushButton(icon(QStringLiteral("stop")), tr("Stop"), progress);
    stop->setToolTip(tr("Ends the making of the index; nothing of it is kept."));
    auto* column = new QVBoxLayout(progress);
    column->setContentsMargins({});
    column->setSpacing(spacing::normal);
    column->addWidget(text_);
    column->addWidget(bar_);
    column->addWidget(stop, 0, Qt::AlignLeft);
    connect(stop, &QPushButton::clicked, this, [this] {
        stopped_ = true;
        service_.stopContextIndex();
    });
    return progress;
}

void ContextIndexForm::chooseFolder() {
    askForPath(this, {.ask = Ask::Folder, .title = tr("Folder of the dataset"), .start = dataset_->text()},
               [this](const QStringList& folders) { dataset_->setText(folders.front()); });
}

void ContextIndexForm::chooseFile() {
    askForPath(this,
               {.title = tr("Captions file of the dataset"),
                .filter = tr("Captions (*.json *.txt *.csv);;All files (*)"),
                .start = dataset_->text()},
               [this](const QStringList& files) { dataset_->setText(files.front()); });
}

void ContextIndexForm::start() {
    const QString dataset = dataset_->text().trimmed();
    if (!dataset.isEmpty())
        service_.makeContextIndex(toPath(dataset).string());
}

void ContextIndexForm::take() {
    const ContextIndexing now = service_.contextIndexing();
    const bool ended = running_ && !now.running;
    if (now.running && !running_) {
        first_ = -1;
        stopped_ = false;
    }
    running_ = now.running;
    fields_->setVisible(!now.running);
    progress_->setVisible(now.running);
    note_->say(now.failure, ThemeColour::Bad);
    if (now.running) {
        if (first_ < 0 && now.done > 0) {
            first_ = now.done;
            clock_.start();
        }
        bar_->setRange(0, now.total);
        bar_->setValue(now.done);
        const QLocale locale;
        QString text = now.total == 0 ? tr("Opening the model and the dataset…")
                                      : tr("%1 of %2 training images read")
                                            .arg(locale.toString(now.done), locale.toString(now.total));
        if (first_ >= 0 && now.done > first_ && now.done < now.total)
            text += QStringLiteral(", ") + timeLeft(static_cast<double>(clock_.elapsed()) / 1000 *
                                                    (now.total - now.done) / (now.done - first_));
        text_->setText(text);
    }
    if (ended && now.failure.isEmpty() && !stopped_)
        Q_EMIT made();
}

} // namespace saccade::ui
