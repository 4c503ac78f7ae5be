#include "ui/evaluation/evaluation_files.h"

#include "core/base/csv.h"
#include "ui/evaluation/report_scores.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace saccade::ui {
namespace {

/// Empty for a number that does not exist.
std::string numberField(double number) {
    if (!std::isfinite(number))
        return {};
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, number, std::chars_format::general, 6);
    return {text, end.ptr};
}

std::string line(const std::vector<std::string>& fields, char separator) {
    std::string text;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            text += separator;
        text += csvField(fields[i], separator);
    }
    return text + '\n';
}

/// Of the scores that have an interval in one of the reports.
std::vector<std::string> namesWithInterval(const std::vector<std::string>& names,
                                           const std::vector<ReportPointer>& reports) {
    std::vector<std::string> result;
    for (const std::string& name : names)
        if (std::any_of(reports.begin(), reports.end(), [&name](const ReportPointer& report) {
                return intervalOf(report->intervals, name) != nullptr;
            }))
            result.push_back(name);
    return result;
}

/// In the order of first occurrence.
std::vector<std::string> namesIn(const std::vector<NamedScores>& rows) {
    std::vector<std::string> names;
    for (const NamedScores& row : rows)
        for (const auto& [name, score] : row)
            if (std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
    return names;
}

} // namespace

std::string scoresText(const std::vector<ReportPointer>& reports, char separator) {
    std::vector<NamedScores> rows;
    rows.reserve(reports.size());
    for (const ReportPointer& report : reports)
        rows.push_back(scoresOf(*report));
    const std::vector<std::string> names = namesIn(rows);
    std::vector<std::string> head = {"model"};
    head.insert(head.end(), names.begin(), names.end());
    head.insert(head.end(), {"images", "captions_per_second", "dataset", "split", "beam"});
    const std::vector<std::string> with_interval = namesWithInterval(names, reports);
    for (const std::string& name : with_interval)
        head.insert(head.end(), {name + "_lower", name + "_upper"});
    std::string text = line(head, separator);
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const EvaluationRequest& request = reports[i]->request;
        std::vector<std::string> fields = {request.model.string()};
        for (const std::string& name : names)
            fields.push_back(numberField(scoreCalled(rows[i], name)));
        fields.insert(fields.end(), {std::to_string(reports[i]->images.size()),
                                     numberField(reports[i]->captions_per_second), request.dataset,
                                     request.split, std::to_string(request.options.beam)});
        for (const std::string& name : with_interval) {
            const Interval* interval = intervalOf(reports[i]->intervals, name);
            fields.push_back(interval == nullptr ? std::string() : numberField(interval->lower));
            fields.push_back(interval == nullptr ? std::string() : numberField(interval->upper));
        }
        text += line(fields, separator);
    }
    return text;
}

std::string imagesCsv(const EvaluationReport& report) {
    std::vector<NamedScores> rows;
    for (std::size_t i = 0; i < report.images.size(); ++i)
        rows.push_back(scoresOf(report, i));
    const std::vector<std::string> names = namesIn(rows);
    std::vector<std::string> head = {"image_id", "image", "caption"};
    head.insert(head.end(), names.begin(), names.end());
    std::string text = line(head, ',');
    for (std::size_t i = 0; i < report.images.size(); ++i) {
        const EvaluatedImage& image = report.images[i];
        std::vector<std::string> fields = {image.id, image.path.string(), image.caption};
        for (const std::string& name : names)
            fields.push_back(numberField(scoreCalled(rows[i], name)));
        text += line(fields, ',');
    }
    return text;
}

std::vector<CandidateCaption> resultsOf(const EvaluationReport& report) {
    std::vector<CandidateCaption> captions;
    captions.reserve(report.images.size());
    for (const EvaluatedImage& image : report.images)
        captions.push_back({image.id, image.caption, image.id_is_text});
    return captions;
}

} // namespace saccade::ui
