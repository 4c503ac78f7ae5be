#include "ui/common/convert.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/settings.h"
#include "ui/training/run/epoch_exporter.h"
#include "ui/training/run/sample_card.h"
#include "ui/training/run/sample_viewer.h"

#include <QFileInfo>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace saccade::ui {

void SampleViewer::connectExport() {
    connect(export_->menu(), &QMenu::aboutToShow, this, &SampleViewer::fillExports);
    connect(exporter_, &EpochExporter::finished, this, &SampleViewer::exported);
    connect(exporter_, &EpochExporter::failed, this, &SampleViewer::failed);
}

/// Of every image that is pinned.
void SampleViewer::fillExports() {
    QMenu& menu = *export_->menu();
    menu.clear();
    const auto count = static_cast<std::size_t>(epochs_.empty() ? 0 : epochs_.at(shown_).size());
    if (count == 1)
        return fillExport(menu, 0);
    for (std::size_t i = 0; i < count; ++i) {
        const QString name = QFileInfo(toQString(cards_[i]->sample().image)).fileName();
        fillExport(*menu.addMenu(QString(name).replace(u'&', QStringLiteral("&&"))), i);
    }
}

void SampleViewer::openMenu(std::size_t card, const QPoint& on_screen) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillExport(*menu, card);
    menu->popup(on_screen);
}

void SampleViewer::fillExport(QMenu& menu, std::size_t card) {
    const int word = cards_[card]->word();
    const bool has_word = word >= 0;
    menu.addSection(tr("All epochs as an animation"));
    for (const QString& ending : {QStringLiteral("gif"), QStringLiteral("mp4")}) {
        const auto add = [&](const QString& text, EpochWord which) {
            QAction* action =
                menu.addAction(text, this, [this, card, which, ending] { askForFile(card, which, ending); });
            action->setEnabled(epochs_.size() > 1);
        };
        const bool gif = ending == QLatin1String("gif");
        if (has_word)
            add(gif ? tr("The chosen &word as GIF…") : tr("The &chosen word as MP4…"), EpochWord::Place);
        else
            add(gif ? tr("&All words together as GIF…") : tr("All words &together as MP4…"),
                EpochWord::Together);
        add(gif ? tr("The &strongest word of each epoch as GIF…")
                : tr("The strongest word of each &epoch as MP4…"),
            EpochWord::Strongest);
    }
}

void SampleViewer::askForFile(std::size_t card, EpochWord which, const QString& ending) {
    if (exporter_->isBusy()) {
        Q_EMIT failed(tr("Another animation is being written; try again when it is done."));
        return;
    }
    const QFileInfo image(toQString(cards_[card]->sample().image));
    const FileQuestion question{
        .ask = Ask::SaveFile,
        .title = tr("Save the animation"),
        .filter = ending == QLatin1String("gif") ? tr("GIF animation (*.gif)") : tr("MP4 video (*.mp4)"),
        .start = tr("%1-epochs", "file name").arg(image.completeBaseName()) + QLatin1Char('.') + ending,
        .suffix = ending};
    askForPath(this, question, [this, card, which](const QStringList& files) {
        exportEpochs(card, which, toPath(files.front()));
    });
}

/// From the first epoch to the newest one.
void SampleViewer::exportEpochs(std::size_t card, EpochWord which, const std::filesystem::path& file) {
    const CaptionResult& shown = cards_[card]->sample();
    EpochExport wanted;
    wanted.file = file;
    wanted.image = toPath(toQString(shown.image));
    for (const auto& [epoch, samples] : epochs_) {
        const auto same = std::find_if(samples.begin(), samples.end(), [&shown](const CaptionResult& sample) {
            return sample.image == shown.image;
        });
        if (same == samples.end())
            continue;
        const auto score = scores_.find(epoch);
        const QString title = score == scores_.end()
                                  ? titleOf(epoch)
                                  : tr("%1: %2", "epoch and its score").arg(titleOf(epoch), score->second);
        wanted.epochs.push_back({title.toStdString(), *same});
    }
    const Settings& now = settings_.get();
    wanted.options.heat = now.heat;
    wanted.options.opacity = now.opacity;
    wanted.options.which = which;
    wanted.options.place = static_cast<std::size_t>(std::max(0, cards_[card]->word()));
    exporter_->start(wanted);
}

} // namespace saccade::ui
