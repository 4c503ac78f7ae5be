#include "ui/caption/export/export_choices.h"

#include <QCoreApplication>

namespace saccade::ui {
namespace {

struct ChoiceTexts {
    Q_DECLARE_TR_FUNCTIONS(ExportChoices)
};

} // namespace

QString nameOf(ExportKind kind) {
    switch (kind) {
    case ExportKind::View:
        return ChoiceTexts::tr("Current view");
    case ExportKind::Sheet:
        return ChoiceTexts::tr("Attention sheet");
    case ExportKind::Animation:
        return ChoiceTexts::tr("Animation");
    case ExportKind::Data:
        return ChoiceTexts::tr("Attention data");
    case ExportKind::Page:
        return ChoiceTexts::tr("Exploration as a web page");
    case ExportKind::Gallery:
        break;
    }
    return ChoiceTexts::tr("Captions of the gallery");
}

QString explanationOf(ExportKind kind) {
    switch (kind) {
    case ExportKind::View:
        return ChoiceTexts::tr("The picture as you see it now, with the caption and a legend below.");
    case ExportKind::Sheet:
        return ChoiceTexts::tr("The image and one tile for each word: its attention, probability and gate.");
    case ExportKind::Animation:
        return ChoiceTexts::tr("The caption word by word, with the attention of each.");
    case ExportKind::Data:
        return ChoiceTexts::tr("The numbers behind the maps: every word, and the weight of every cell.");
    case ExportKind::Page:
        return ChoiceTexts::tr("One file for a browser: words to point at, their maps, and whether each map "
                               "can be trusted. Testing the maps takes a few seconds per word.");
    case ExportKind::Gallery:
        break;
    }
    return ChoiceTexts::tr("The captions of all images that have one.");
}

std::vector<ExportFormat> formatsOf(ExportKind kind) {
    switch (kind) {
    case ExportKind::View:
    case ExportKind::Sheet:
        return {ExportFormat::Png, ExportFormat::Svg, ExportFormat::Pdf};
    case ExportKind::Animation:
        return {ExportFormat::Gif, ExportFormat::Mp4};
    case ExportKind::Data:
        return {ExportFormat::Csv, ExportFormat::Json};
    case ExportKind::Page:
        return {ExportFormat::Html};
    case ExportKind::Gallery:
        break;
    }
    return {ExportFormat::Sidecars, ExportFormat::ResultsJson};
}

QString fileSuffixOf(ExportKind kind) {
    switch (kind) {
    case ExportKind::View:
        return QStringLiteral("-view");
    case ExportKind::Sheet:
        return QStringLiteral("-sheet");
    case ExportKind::Animation:
        return QStringLiteral("-caption");
    case ExportKind::Data:
        return QStringLiteral("-attention");
    case ExportKind::Page:
        return QStringLiteral("-exploration");
    case ExportKind::Gallery:
        break;
    }
    return {};
}

QString nameOf(ExportFormat format) {
    switch (format) {
    case ExportFormat::Png:
        return ChoiceTexts::tr("PNG picture");
    case ExportFormat::Svg:
        return ChoiceTexts::tr("SVG drawing");
    case ExportFormat::Pdf:
        return ChoiceTexts::tr("PDF page");
    case ExportFormat::Gif:
        return ChoiceTexts::tr("GIF, plays everywhere");
    case ExportFormat::Mp4:
        return ChoiceTexts::tr("MP4 video, smaller and smoother");
    case ExportFormat::Csv:
        return ChoiceTexts::tr("CSV table, a line for each cell");
    case ExportFormat::Json:
        return ChoiceTexts::tr("JSON, with alternatives");
    case ExportFormat::Html:
        return ChoiceTexts::tr("HTML, needs no network");
    case ExportFormat::Sidecars:
        return ChoiceTexts::tr("Text files (.txt) next to the images");
    case ExportFormat::ResultsJson:
        break;
    }
    return ChoiceTexts::tr("One results file (JSON), as COCO has it");
}

QString endingOf(ExportFormat format) {
    switch (format) {
    case ExportFormat::Png:
        return QStringLiteral("png");
    case ExportFormat::Svg:
        return QStringLiteral("svg");
    case ExportFormat::Pdf:
        return QStringLiteral("pdf");
    case ExportFormat::Gif:
        return QStringLiteral("gif");
    case ExportFormat::Mp4:
        return QStringLiteral("mp4");
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    case ExportFormat::Json:
    case ExportFormat::ResultsJson:
        return QStringLiteral("json");
    case ExportFormat::Html:
        return QStringLiteral("html");
    case ExportFormat::Sidecars:
        break;
    }
    return {};
}

} // namespace saccade::ui
