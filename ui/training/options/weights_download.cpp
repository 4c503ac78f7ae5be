#include "ui/training/options/weights_download.h"

#include "ui/common/convert.h"
#include "ui/common/note_label.h"
#include "ui/common/theme.h"
#include "ui/training/weights_service.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace saccade::ui {
namespace {

constexpr int bar_steps = 1000;

QString megabytes(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace

WeightsDownload::WeightsDownload(QWidget* parent)
    : QWidget(parent), start_(new QPushButton(tr("Download weights"), this)), bar_(new QProgressBar(this)),
      cancel_(new QPushButton(tr("Cancel"), this)), note_(new NoteLabel(this)) {
    start_->setObjectName(QStringLiteral("downloadWeights"));
    cancel_->setObjectName(QStringLiteral("cancelDownload"));
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("Downloading weights"));
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::normal);
    row->addWidget(start_, 0, Qt::AlignLeft);
    row->addWidget(bar_, 1);
    row->addWidget(cancel_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 0, 2, 2);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(note_);
    connect(start_, &QPushButton::clicked, this, &WeightsDownload::start);
    connect(cancel_, &QPushButton::clicked, this, &WeightsDownload::stop);
    refresh();
}

void WeightsDownload::setService(WeightsService& service) {
    service_ = &service;
    connect(service_, &WeightsService::progressed, this, &WeightsDownload::showProgress);
    connect(service_, &WeightsService::checking, this, [this] {
        bar_->setRange(0, 0);
        note_->say(tr("Checking the file…"));
    });
    connect(service_, &WeightsService::fetched, this, &WeightsDownload::finish);
    connect(service_, &WeightsService::stopped, this,
            [this] { end(tr("Cancelled. What arrived is kept, and the download can be resumed."), false); });
    connect(service_, &WeightsService::failed, this, [this](const QString& reason) { end(reason, true); });
    refresh();
}

void WeightsDownload::offer(const std::string& encoder, bool wanted) {
    const std::optional<PublishedWeights> weights = wanted ? publishedWeights(encoder) : std::nullopt;
    const bool is_same =
        offered_.has_value() == weights.has_value() && (!offered_ || offered_->encoder == weights->encoder);
    if (is_same)
        return;
    offered_ = weights;
    if (offered_)
        start_->setToolTip(
            tr("Download what torchvision trained on ImageNet: %1").arg(toQString(offered_->url)));
    if (!running_)
        note_->say({});
    refresh();
}

void WeightsDownload::start() {
    running_ = offered_;
    note_->say(tr("Connecting…"));
    bar_->setRange(0, 0);
    refresh();
    cancel_->setFocus();
    service_->fetch(*running_);
}

void WeightsDownload::stop() {
    if (running_)
        service_->stop();
}

void WeightsDownload::showProgress(qint64 received, qint64 total) {
    if (total <= 0)
        return note_->say(megabytes(received));
    bar_->setRange(0, bar_steps);
    bar_->setValue(static_cast<int>(received * bar_steps / total));
    note_->say(tr("%1 of %2").arg(megabytes(received), megabytes(total)));
}

void WeightsDownload::end(const QString& note, bool is_bad) {
    const bool had_focus = cancel_->hasFocus();
    running_.reset();
    note_->say(note, is_bad ? ThemeColour::Bad : ThemeColour::Muted);
    refresh();
    if (had_focus)
        start_->setFocus();
}

void WeightsDownload::finish(const QString& file) {
    const std::optional<PublishedWeights> done = std::exchange(running_, std::nullopt);
    note_->say({});
    refresh();
    if (done)
        Q_EMIT fetched(done->encoder, file);
}

void WeightsDownload::refresh() {
    start_->setVisible(!running_);
    bar_->setVisible(running_.has_value());
    cancel_->setVisible(running_.has_value());
    setVisible(service_ && (offered_ || running_));
}

} // namespace saccade::ui
