#include "ui/page_list.h"

#include "ui/caption/caption_page.h"
#include "ui/common/settings.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/explore/questions.h"
#include "ui/learn/learn_page.h"
#include "ui/training/training_page.h"

namespace saccade::ui {

/// A line for each page.
QVector<Page*> makePages(const PageParts& parts) {
    const auto& [services, settings, shipped, stage, parent] = parts;
    return {
        new CaptionPage(services.captions, settings,
                        questions(services.explore,
                                  [&store = settings, models = shipped.models] {
                                      return offeredModels(store.get(), models);
                                  }),
                        services.explore, parent),
        new TrainingPage(services.training, settings, shipped.options, shipped.recipes, parent),
        new EvaluationPage(services.evaluation, settings, parent),
        new LearnPage(stage, services.explore, shipped.samples / "left-and-right.png", settings, parent),
    };
}

} // namespace saccade::ui
