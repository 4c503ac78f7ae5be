#include "app/cli/train_printer.h"

#include "app/cli/interrupt.h"

#include <cstdio>
#include <iostream>

namespace saccade::cli {
namespace {

std::string fixed(double value, int decimals) {
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*f", decimals, value);
    return buffer;
}

} // namespace

void TrainPrinter::progress(const TrainProgress& now) {
    bar_.update(phaseName(now.phase), now.done, now.total);
    if (interrupted() && !stop_.stop_requested()) {
        message("stopping; a checkpoint is written first");
        stop_.request_stop();
    }
}

void TrainPrinter::epoch(const EpochReport& report) {
    bar_.clear();
    std::cout << epochLine(report, epochs_) << std::endl;
}

void TrainPrinter::message(const std::string& line) {
    bar_.clear();
    std::cerr << "saccade: " << line << std::endl;
}

std::string epochLine(const EpochReport& report, int epochs) {
    std::string line = "epoch " + std::to_string(report.epoch) + "/" + std::to_string(epochs) + "  loss " +
                       fixed(report.loss, 3) + "  perplexity " + fixed(report.perplexity, 2);
    if (report.validation) {
        line += "  validation loss " + fixed(report.validation->loss, 3);
        for (const auto& [name, value] : report.validation->metrics)
            line += "  " + name + " " + fixed(value, 3);
    }
    line += "  " + fixed(report.captions_per_second, 0) + " captions/s";
    return line + (report.best ? "  (best)" : "");
}

} // namespace saccade::cli
