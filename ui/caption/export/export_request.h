#pragma once

#include "core/figure/heat_map.h"
#include "core/result/caption_result.h"
#include "core/result/explained_caption.h"
#include "ui/caption/state/image_source.h"

#include <QImage>
#include <QString>

#include <cstddef>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace saccade::ui {

/// A caption and how its attention is drawn.
struct CaptionFigure {
    CaptionResult result;
    std::size_t hypothesis = 0;
    HeatOptions heat{};
    double opacity = 1; ///< of the attention over the image, 0…1

    const Hypothesis& caption() const { return result.hypotheses.at(hypothesis); }
};

/// The caption of one image of the gallery.
struct GalleryCaption {
    ImageSource image;
    std::string caption;
    std::string id; ///< of the image in its dataset; empty: the name of the file stands for it
};

enum class ExportFormat { Png, Svg, Pdf, Gif, Mp4, Json, Csv, Html, Sidecars, ResultsJson };

/// What the canvas shows, with the caption and a legend below. Png, Svg or Pdf.
struct ViewExport {
    CaptionFigure figure;
    QImage view;         ///< as painted by the canvas, perhaps with a device pixel ratio
    int shown_word = -1; ///< emphasised in the caption; -1: none
    double scale = 1;    ///< Png: pixels of the file for a device-independent pixel
};

/// The image and one tile a word. Png, Svg or Pdf.
struct SheetExport {
    CaptionFigure figure;
    QImage image;     ///< the photograph, perhaps at reduced size
    double scale = 1; ///< as above
};

/// Gif or Mp4.
struct AnimationExport {
    CaptionFigure figure;
    QImage image;
    int width = 480; ///< pixels
    double seconds_per_word = 0.8;
};

/// The numbers. Json holds the chosen hypothesis with its words, Csv every hypothesis.
struct DataExport {
    CaptionFigure figure;
};

/// A page to explore the caption in a browser. Html.
struct PageExport {
    CaptionFigure figure;
    ImageSource image;
    ExplainedCaption explained{}; ///< what the page tells; found out before it is written
};

/// Sidecars (.txt beside each image; the request's file is not looked at) or ResultsJson.
struct GalleryExport {
    std::vector<GalleryCaption> captions;
    bool overwrite = false; ///< replace sidecars that exist
};

struct ExportRequest {
    ExportFormat format = ExportFormat::Png;
    std::filesystem::path file;
    std::variant<ViewExport, SheetExport, AnimationExport, DataExport, PageExport, GalleryExport> what;
};

/// How an export ended.
struct ExportReport {
    std::filesystem::path place;   ///< the file, or the folder of the first sidecar
    int written = 0;               ///< files; captions of a results file
    int skipped = 0;               ///< sidecars that were kept
    std::vector<QString> failures; ///< the others, with the reason
    bool sidecars = false;         ///< many small files, not one
    bool stopped = false;          ///< before it was done
};

} // namespace saccade::ui
