#include "ui/training/charts/curve_table.h"

#include "core/base/csv.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>

namespace saccade::ui {
namespace {

std::vector<double> copied(std::span<const double> values) {
    return {values.begin(), values.end()};
}

} // namespace

CurveTable::CurveTable(const std::vector<PlotLine>& lines) {
    std::map<const RunSeries*, std::size_t> seen;
    for (const PlotLine& line : lines) {
        if (!line.visible || !line.run->curve(line.key).hasNumbers())
            continue;
        const auto [found, is_new] = seen.try_emplace(line.run.get(), runs_.size());
        if (is_new)
            runs_.push_back({line.run_name.toStdString(), {}, {}});
        addLine(runs_[found->second], line);
    }
}

void CurveTable::addLine(Run& run, const PlotLine& line) {
    auto key = std::find(keys_.begin(), keys_.end(), line.key);
    if (key == keys_.end())
        key = keys_.insert(key, line.key);
    Rows& rows = line.run->isPerEpoch(line.key) ? run.of_epochs : run.of_steps;
    // A metric that came late or went missing has fewer numbers than there are epochs.
    if (const auto steps = line.run->x(line.key, Axis::Step); steps.size() > rows.steps.size()) {
        rows.steps = copied(steps);
        rows.epochs = copied(line.run->x(line.key, Axis::Epoch));
        rows.seconds = copied(line.run->x(line.key, Axis::Time));
    }
    rows.columns.push_back(
        {static_cast<std::size_t>(key - keys_.begin()), copied(line.run->curve(line.key).values())});
}

std::string CurveTable::csv() const {
    std::string text = "run,step,epoch,seconds";
    for (const std::string& key : keys_)
        text += "," + csvField(key);
    text += "\n";
    for (const Run& run : runs_)
        writeRun(run, text);
    return text;
}

/// The rows of steps and of epochs in the order of their steps; those of the same step are one row.
void CurveTable::writeRun(const Run& run, std::string& text) const {
    const std::string name = csvField(run.name);
    std::size_t step = 0;
    std::size_t epoch = 0;
    while (step < run.of_steps.steps.size() || epoch < run.of_epochs.steps.size()) {
        const bool has_step =
            step < run.of_steps.steps.size() &&
            (epoch == run.of_epochs.steps.size() || run.of_steps.steps[step] <= run.of_epochs.steps[epoch]);
        const bool has_epoch = epoch < run.of_epochs.steps.size() &&
                               (!has_step || run.of_epochs.steps[epoch] == run.of_steps.steps[step]);
        std::vector<std::string> cells(keys_.size());
        const auto fill = [&cells](const Rows& rows, std::size_t row) {
            for (const auto& [key, values] : rows.columns)
                if (row < values.size() && !std::isnan(values[row]))
                    cells[key] = csvNumber(values[row]);
        };
        if (has_step)
            fill(run.of_steps, step);
        if (has_epoch)
            fill(run.of_epochs, epoch);
        const Rows& rows = has_epoch ? run.of_epochs : run.of_steps;
        const std::size_t row = has_epoch ? epoch : step;
        text += name + "," + csvNumber(rows.steps[row]) + "," + csvNumber(rows.epochs[row]) + "," +
                csvNumber(rows.seconds[row]);
        for (const std::string& cell : cells)
            text += "," + cell;
        text += "\n";
        step += has_step ? 1 : 0;
        epoch += has_epoch ? 1 : 0;
    }
}

} // namespace saccade::ui
