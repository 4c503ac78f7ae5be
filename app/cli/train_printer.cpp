#include "app/cli/train_printer.h"

#include "app/cli/interrupt.h"
#include "core/base/number_text.h"

#include <iostream>

namespace saccade::cli {

void TrainPrinter::progress(const TrainProgress& now) {
    if (prints_)
        bar_.update(phaseName(now.phase), now.done, now.total);
    if (interrupted() && !stop_.stop_requested()) {
        message(say("stopping; a checkpoint is written first"));
        stop_.request_stop();
    }
}

void TrainPrinter::epoch(const EpochReport& report) {
    if (!prints_)
        return;
    bar_.clear();
    std::cout << epochLine(report, epochs_) << std::endl;
}

void TrainPrinter::message(const Message& sentence) {
    if (!prints_)
        return;
    bar_.clear();
    std::cerr << "saccade: " << sentence.english() << std::endl;
}

void TrainPrinter::problem(const Message& sentence) {
    ++problems_;
    message(sentence);
}

std::string epochLine(const EpochReport& report, int epochs) {
    std::string line = "start";
    if (report.epoch > 0)
        line = "epoch " + std::to_string(report.epoch) + "/" + std::to_string(epochs) + "  loss " +
               fixedNumber(report.loss, 3) + "  perplexity " + fixedNumber(report.perplexity, 2);
    if (report.validation) {
        line += "  validation loss " + fixedNumber(report.validation->loss, 3);
        for (const auto& [name, value] : report.validation->metrics)
            line += "  " + name + " " + fixedNumber(value, 3);
    }
    if (report.epoch > 0)
        line += "  " + fixedNumber(report.captions_per_second, 0) + " captions/s";
    return line + (report.best ? "  (best)" : "");
}

} // namespace saccade::cli
