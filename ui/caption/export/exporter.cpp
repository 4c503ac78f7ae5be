#include "ui/caption/export/exporter.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/replaceable.h"
#include "core/figure/animation.h"
#include "core/figure/explained_page.h"
#include "core/result/result_csv.h"
#include "core/result/result_json.h"
#include "ui/caption/export/gallery_export.h"
#include "ui/caption/export/page_texts.h"
#include "ui/caption/export/sheet_export.h"
#include "ui/caption/export/view_export.h"
#include "ui/caption/gallery/decode_source.h"
#include "ui/caption/state/explore_service.h"
#include "ui/common/convert.h"
#include "ui/common/engine_texts.h"
#include "ui/common/figure_texts.h"
#include "ui/common/text_setter.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <memory>

namespace saccade::ui {
namespace {

constexpr int page_side = 1024; ///< pixels of the picture on a page

/// Writes one request; the type of what is exported chooses how.
class ExportWriter {
public:
    ExportWriter(const ExportRequest& request, ExportProgress progress)
        : request_(request), progress_(std::move(progress)) {}

    ExportReport operator()(const ViewExport& view) const {
        writeView(request_.file, request_.format, view);
        return oneFile();
    }

    ExportReport operator()(const SheetExport& sheet) const {
        return oneFile(writeSheet(request_.file, request_.format, sheet, progress_));
    }

    ExportReport operator()(const AnimationExport& animation) const {
        AnimationOptions options;
        options.heat = animation.figure.heat;
        options.opacity = animation.figure.opacity;
        options.hypothesis = animation.figure.hypothesis;
        options.width = animation.width;
        options.seconds_per_word = animation.seconds_per_word;
        options.fade_seconds = std::min(options.fade_seconds, animation.seconds_per_word / 2);
        options.texts = figureTexts();
        options.setter = textSetter();
        CaptionAnimation scenes(toMat(animation.image), animation.figure.result, options);
        const auto write = request_.format == ExportFormat::Mp4 ? writeMp4 : writeGif;
        return oneFile(write(request_.file, scenes, progress_));
    }

    ExportReport operator()(const DataExport& data) const {
        CaptionResult result = data.figure.result;
        if (request_.format == ExportFormat::Csv) {
            writeFileAtomically(request_.file, toCsv(result));
            return oneFile();
        }
        // JSON tells the words of the first hypothesis.
        const auto chosen = result.hypotheses.begin() + static_cast<std::ptrdiff_t>(data.figure.hypothesis);
        std::rotate(result.hypotheses.begin(), chosen, chosen + 1);
        writeFileAtomically(request_.file, toJson(result, {true, true}) + "\n");
        return oneFile();
    }

    ExportReport operator()(const PageExport& page) const {
        const DecodedImage image = decodeSource(page.image, page_side);
        writeFileAtomically(request_.file, explainedPage(page.explained, image.rgb, pageTexts()));
        return oneFile();
    }

    ExportReport operator()(const GalleryExport& gallery) const {
        if (request_.format == ExportFormat::Sidecars)
            return writeSidecars(gallery, progress_);
        return writeResultsFile(request_.file, gallery);
    }

private:
    ExportReport oneFile(bool whole = true) const {
        ExportReport report;
        report.place = request_.file;
        report.written = whole ? 1 : 0;
        report.stopped = !whole;
        return report;
    }

    const ExportRequest& request_;
    ExportProgress progress_;
};

void check(const ExportRequest& request) {
    std::visit(
        [](const auto& what) {
            if constexpr (requires { what.figure; })
                if (what.figure.hypothesis >= what.figure.result.hypotheses.size())
                    throw Error(Message::verbatim(
                        QCoreApplication::translate("Exporter", "There is no caption to export.")
                            .toStdString()));
        },
        request.what);
    if (request.format != ExportFormat::Sidecars)
        requireNoPhotograph(request.file);
    if (request.format == ExportFormat::Html)
        requireReplaceable(request.file, Content::ExplainedPage);
}

} // namespace

Exporter::Exporter(QObject* parent) : QObject(parent), thread_(QStringLiteral("export"), 5) {}

Exporter::~Exporter() {
    if (exploring_ && explorer_)
        explorer_->cancelWhole();
}

void Exporter::setExplorer(ExploreService* explorer) {
    explorer_ = explorer;
}

bool Exporter::start(const ExportRequest& request) {
    if (busy_)
        return false;
    busy_ = true;
    Q_EMIT started();
    begin(request);
    return true;
}

void Exporter::begin(const ExportRequest& request) {
    if (std::holds_alternative<PageExport>(request.what) && explorer_)
        explore(request);
    else
        write(request);
}

/// What a page tells takes time: that it cannot be written is told before.
void Exporter::explore(const ExportRequest& request) {
    const auto& page = std::get<PageExport>(request.what);
    try {
        check(request);
    } catch (const std::exception& error) {
        return end([this, reason = engineText(error)] { Q_EMIT failed(reason); });
    }
    exploring_ = true;
    explorer_->explainWhole(
        page.image, page.figure.caption().tokens(),
        [this, whole = request](const ExplainedState& state) mutable {
            Q_EMIT progressed(state.done, state.total);
            if (!state.isWhole())
                return;
            exploring_ = false;
            std::get<PageExport>(whole.what).explained = state.explained;
            write(whole);
        },
        [this](const QString& reason) {
            exploring_ = false;
            end([this, reason] { Q_EMIT failed(reason); });
        });
}

void Exporter::write(const ExportRequest& request) {
    current_ = thread_.start([this, request](const std::stop_token& stop) { run(request, stop); },
                             TaskThread::StoppedEarly::Run);
}

void Exporter::cancel() {
    if (!exploring_) {
        current_.request_stop();
        return;
    }
    explorer_->cancelWhole();
    exploring_ = false;
    ExportReport report;
    report.stopped = true;
    end([this, report] { Q_EMIT cancelled(report); });
}

/// On the thread of the exports.
void Exporter::run(const ExportRequest& request, const std::stop_token& stop) {
    using Clock = std::chrono::steady_clock;
    Clock::time_point told{};
    const auto progress = [&](int done, int total) {
        constexpr std::chrono::milliseconds pause(40);
        if (done == total || Clock::now() - told > pause) {
            told = Clock::now();
            Q_EMIT progressed(done, total);
        }
        return !stop.stop_requested();
    };
    try {
        check(request);
        const ExportReport report = std::visit(ExportWriter(request, progress), request.what);
        end([this, report] { report.stopped ? Q_EMIT cancelled(report) : Q_EMIT finished(report); });
    } catch (const std::exception& error) {
        end([this, reason = engineText(error)] { Q_EMIT failed(reason); });
    }
}

template <typename Tell>
void Exporter::end(const Tell& tell) {
    QMetaObject::invokeMethod(
        this,
        [this, tell] {
            busy_ = false;
            tell();
        },
        Qt::QueuedConnection);
}

QString Exporter::summaryOf(const ExportReport& report) {
    if (report.stopped && !report.sidecars)
        return tr("The export was stopped. No file was written.");
    if (!report.sidecars)
        return tr("Saved %1.").arg(toQString(report.place.filename()));
    QStringList parts{tr("Captions written: %1.").arg(report.written)};
    if (report.skipped > 0)
        parts += tr("Existing files kept: %1.").arg(report.skipped);
    if (!report.failures.empty())
        parts += tr("Not written: %1 (%2).").arg(report.failures.size()).arg(report.failures.front());
    return parts.join(QLatin1Char(' '));
}

} // namespace saccade::ui
