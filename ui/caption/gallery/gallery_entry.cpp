#include "ui/caption/gallery/gallery_entry.h"

#include "ui/common/convert.h"

#include <QCoreApplication>
#include <QStringList>

namespace saccade::ui {
namespace {

struct EntryTexts {
    Q_DECLARE_TR_FUNCTIONS(saccade::ui::GalleryEntry)
};

} // namespace

void GalleryCounts::add(const GalleryEntry& entry, int count) {
    switch (entry.state) {
    case GalleryState::Waiting:
        waiting += count;
        break;
    case GalleryState::Running:
        running += count;
        break;
    case GalleryState::Stopped:
        stopped += count;
        break;
    case GalleryState::Done:
        done += count;
        break;
    case GalleryState::Failed:
        failed += count;
        break;
    }
    if (entry.isUnsure())
        unsure += count;
}

QString stateText(GalleryState state) {
    switch (state) {
    case GalleryState::Running:
        return EntryTexts::tr("being captioned");
    case GalleryState::Stopped:
        return EntryTexts::tr("stopped");
    case GalleryState::Done:
        return EntryTexts::tr("captioned");
    case GalleryState::Failed:
        return EntryTexts::tr("failed");
    case GalleryState::Waiting:
        break;
    }
    return EntryTexts::tr("waiting");
}

QString accessibleText(const GalleryEntry& entry) {
    QString more = entry.state == GalleryState::Failed ? entry.reason : entry.caption;
    if (entry.isUnsure())
        more = EntryTexts::tr("%1. %2").arg(more, entry.doubts);
    return more.isEmpty() ? EntryTexts::tr("%1, %2").arg(entry.source.name, stateText(entry.state))
                          : EntryTexts::tr("%1, %2: %3").arg(entry.source.name, stateText(entry.state), more);
}

QString toolTipText(const GalleryEntry& entry) {
    QStringList lines;
    lines.append(entry.source.path.empty() ? entry.source.name : toQString(entry.source.path));
    if (entry.size.isValid())
        lines.append(EntryTexts::tr("%1 × %2 pixels").arg(entry.size.width()).arg(entry.size.height()));
    lines.append(entry.state == GalleryState::Failed ? entry.reason
                 : entry.caption.isEmpty()           ? stateText(entry.state)
                                                     : entry.caption);
    if (entry.isUnsure())
        lines.append(entry.doubts);
    for (QString& line : lines)
        line = line.toHtmlEscaped();
    return QStringLiteral("<p>%1</p>").arg(lines.join(QStringLiteral("<br>")));
}

} // namespace saccade::ui
