#include "ui/caption/export/page_texts.h"

#include "ui/common/engine_texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace saccade::ui {
namespace {

struct PageTexts {
    Q_DECLARE_TR_FUNCTIONS(ExplainedPage)
};

} // namespace

ExplainedPageTexts pageTexts() {
    ExplainedPageTexts texts;
    texts.language = QLocale().bcp47Name().toStdString();
    texts.hint = PageTexts::tr("Point at a word to see where the model looked for it.").toStdString();
    texts.map = PageTexts::tr("Map").toStdString();
    texts.probability = PageTexts::tr("probability").toStdString();
    texts.without_image = PageTexts::tr("without the image").toStdString();
    texts.seen = PageTexts::tr("seen in the image").toStdString();
    texts.unknown = PageTexts::tr("not in the vocabulary").toStdString();
    texts.deletion = PageTexts::tr("Deletion: image blurred").toStdString();
    texts.insertion = PageTexts::tr("Insertion: image brought back").toStdString();
    texts.own = PageTexts::tr("the map").toStdString();
    texts.random = PageTexts::tr("random orders").toStdString();
    texts.even = PageTexts::tr("whole image evenly").toStdString();
    texts.made_by = PageTexts::tr("Model: %1").toStdString();
    texts.say = [](const Message& message) { return engineText(message).toStdString(); };
    return texts;
}

} // namespace saccade::ui
