#include "ui/caption/export/gallery_export.h"

#include "core/base/error.h"
#include "core/data/results_file.h"
#include "core/data/sidecar_files.h"
#include "ui/common/engine_texts.h"

#include <QCoreApplication>

#include <map>

namespace saccade::ui {

ExportReport writeSidecars(const GalleryExport& gallery, const ExportProgress& progress) {
    ExportReport report;
    report.sidecars = true;
    SidecarFiles sidecars(gallery.overwrite);
    const auto total = static_cast<int>(gallery.captions.size());
    int done = 0;
    for (const GalleryCaption& caption : gallery.captions) {
        const std::filesystem::path& image = caption.image.path;
        try {
            if (image.empty()) {
                report.failures.push_back(
                    QCoreApplication::translate("GalleryExport",
                                                "%1 is not a file, so no caption can be saved next to it")
                        .arg(caption.image.name));
            } else if (caption.caption.empty()) {
                report.failures.push_back(
                    QCoreApplication::translate("GalleryExport", "the caption of %1 is empty")
                        .arg(caption.image.name));
            } else if (!sidecars.wants(image)) {
                ++report.skipped;
            } else {
                sidecars.write(image, caption.caption);
                if (report.written++ == 0)
                    report.place = image.parent_path();
            }
        } catch (const Error& error) {
            report.failures.push_back(engineText(error));
        }
        if (!progress(++done, total) && done < total) {
            report.stopped = true;
            break;
        }
    }
    return report;
}

ExportReport writeResultsFile(const std::filesystem::path& file, const GalleryExport& gallery) {
    const auto nameOf = [](const GalleryCaption& caption) {
        return caption.image.path.empty() ? caption.image.name.toStdString()
                                          : caption.image.path.filename().string();
    };
    std::map<std::string, int> uses;
    for (const GalleryCaption& caption : gallery.captions)
        ++uses[nameOf(caption)];
    std::vector<CandidateCaption> captions;
    for (const GalleryCaption& caption : gallery.captions) {
        const std::string name = nameOf(caption);
        const bool ambiguous = uses[name] > 1 && !caption.image.path.empty();
        captions.push_back({!caption.id.empty() ? caption.id
                            : ambiguous         ? caption.image.path.string()
                                                : name,
                            caption.caption});
    }
    writeResults(file, captions);
    ExportReport report;
    report.place = file;
    report.written = static_cast<int>(captions.size());
    return report;
}

} // namespace saccade::ui
