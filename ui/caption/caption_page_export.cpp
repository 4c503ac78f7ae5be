#include "ui/caption/canvas/canvas.h"
#include "ui/caption/caption_flow.h"
#include "ui/caption/caption_page.h"
#include "ui/caption/export/export_dialog.h"
#include "ui/caption/export/exporter.h"
#include "ui/caption/gallery/gallery_model.h"
#include "ui/caption/state/caption_state.h"
#include "ui/caption/words/player.h"
#include "ui/common/convert.h"

#include <QDesktopServices>
#include <QUrl>

namespace saccade::ui {
namespace {

std::vector<GalleryCaption> captionsOf(const GalleryModel& gallery) {
    std::vector<GalleryCaption> captions;
    for (int row = 0; row < gallery.rowCount(); ++row)
        if (const GalleryEntry& entry = gallery.at(row); entry.state == GalleryState::Done)
            captions.push_back({entry.source, entry.caption.toStdString(), {}});
    return captions;
}

} // namespace

void CaptionPage::connectExport() {
    connect(export_dialog_, &ExportDialog::exportRequested, this, [this](const ExportRequest& request) {
        if (!exporter_->start(request))
            messages_->show(Severity::Information,
                            tr("Another export is running; start this one when it has finished."));
    });
    connect(exporter_, &Exporter::finished, this, [this](const ExportReport& report) {
        const QUrl folder = QUrl::fromLocalFile(toQString(report.place.parent_path()));
        QString text = Exporter::summaryOf(report);
        for (std::size_t i = 0; i < report.failures.size() && i < 3; ++i)
            text += QLatin1Char('\n') + report.failures[i];
        messages_->show(report.failures.empty() ? Severity::Success : Severity::Warning, text,
                        tr("Open the folder"), [folder] { QDesktopServices::openUrl(folder); });
    });
    connect(exporter_, &Exporter::failed, this,
            [this](const QString& reason) { messages_->show(Severity::Error, reason); });
    connect(exporter_, &Exporter::cancelled, this, [this](const ExportReport& report) {
        messages_->show(Severity::Information, Exporter::summaryOf(report));
    });
}

void CaptionPage::openExport() {
    ExportSubject subject;
    if (state_->hasResult() && !state_->isPartial() && !state_->image().isNull()) {
        subject.figure = {state_->result(), static_cast<std::size_t>(state_->hypothesis()), state_->heat(),
                          state_->opacity()};
        subject.image = state_->image();
        subject.view = canvas_->renderView();
        subject.shown_word = state_->shownWord();
        if (const GalleryEntry* entry = gallery_->find(flow_->current()))
            subject.source = entry->source;
        subject.explorable = !subject.figure.caption().words.empty();
    }
    subject.seconds_per_word = 1 / player_->wordsPerSecond();
    subject.gallery = captionsOf(*gallery_);
    if (subject.figure.result.hypotheses.empty() && subject.gallery.empty()) {
        messages_->show(Severity::Information,
                        tr("There is nothing to export yet. Drop an image on the window first."));
        return;
    }
    export_dialog_->present(subject);
}

} // namespace saccade::ui
