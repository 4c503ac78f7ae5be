#include "ui/common/model_facts.h"

#include "ui/common/convert.h"
#include "ui/common/engine_texts.h"
#include "ui/common/metric_names.h"
#include "ui/common/model_entry.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <limits>
#include <string_view>

namespace saccade::ui {
namespace {

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(saccade::ui::ModelFacts)
};

struct PlainName {
    std::string_view key;
    const char* words;
};

/// What the training record holds beside the options, in words.
constexpr std::array plain_names = {
    PlainName{"dataset", QT_TRANSLATE_NOOP("saccade::ui::ModelFacts", "Dataset")},
    PlainName{"format", QT_TRANSLATE_NOOP("saccade::ui::ModelFacts", "Format of the dataset")},
    PlainName{"images", QT_TRANSLATE_NOOP("saccade::ui::ModelFacts", "Training images")},
    PlainName{"captions", QT_TRANSLATE_NOOP("saccade::ui::ModelFacts", "Training captions")},
    PlainName{"epoch", QT_TRANSLATE_NOOP("saccade::ui::ModelFacts", "Epochs behind this model")},
    PlainName{"step", QT_TRANSLATE_NOOP("saccade::ui::ModelFacts", "Steps behind this model")},
    PlainName{"validation_images", QT_TRANSLATE_NOOP("saccade::ui::ModelFacts", "Validation images")},
    PlainName{"validation_beam", QT_TRANSLATE_NOOP("saccade::ui::ModelFacts", "Beam in validation")},
    PlainName{"words", QT_TRANSLATE_NOOP("saccade::ui::ModelFacts", "Words of the calibration")},
    PlainName{"error_before",
              QT_TRANSLATE_NOOP("saccade::ui::ModelFacts", "Calibration error before calibration")},
    PlainName{"error_after",
              QT_TRANSLATE_NOOP("saccade::ui::ModelFacts", "Calibration error after calibration")},
    PlainName{"loss", QT_TRANSLATE_NOOP("saccade::ui::ModelFacts", "Validation loss")},
};

constexpr std::string_view score_prefix = "scores.";
constexpr std::string_view calibration_prefix = "calibration.";
constexpr std::string_view options_prefix = "options.";
constexpr std::string_view name_suffix = ".name";

/// The label of an option of the training record: "options.decoder.hidden", "options.decoder.name".
QString optionName(const std::string& key, const OptionTable& options) {
    std::string own = currentKey(key.substr(options_prefix.size()));
    if (own.ends_with(name_suffix))
        own.resize(own.size() - name_suffix.size());
    for (const Option& option : options.options())
        if (option.key == own)
            return engineText(option.label);
    return {};
}

QString plainName(const std::string& key, const OptionTable& options = OptionTable()) {
    if (key.starts_with(options_prefix))
        if (QString name = optionName(key, options); !name.isEmpty())
            return name;
    const std::string last = key.substr(key.rfind('.') + 1);
    for (const PlainName& name : plain_names)
        if (name.key == last)
            return Facts::tr(name.words);
    return key.starts_with(score_prefix) ? metricTitle(last)
                                         : toQString(last).replace(QLatin1Char('_'), QLatin1Char(' '));
}

/// Numbers in the format of the language, true and false in words, scores with three decimals.
QString plainValue(const std::string& key, const std::string& value) {
    if (value == "true")
        return Facts::tr("yes");
    if (value == "false")
        return Facts::tr("no");
    if (value == "null") // a score that could not be computed
        return scoreText(std::numeric_limits<double>::quiet_NaN());
    QString text = toQString(value);
    bool whole = false;
    if (const qlonglong number = text.toLongLong(&whole); whole)
        return QLocale().toString(number);
    bool real = false;
    const double number = text.toDouble(&real);
    if (!real)
        return text;
    const bool rounded = key.starts_with(score_prefix) || key.starts_with(calibration_prefix);
    return rounded ? scoreText(number) : QLocale().toString(number, 'g', 6);
}

QString entry(const ModelDetails& model, std::string_view key) {
    for (const auto& [name, value] : model.training)
        if (name == key)
            return plainValue(name, value);
    return {};
}

QString encoderText(const ModelConfig& config) {
    constexpr int stride = 16; // of every encoder's grid
    const int side = config.preprocess.size / stride;
    if (config.preprocess.fit == Fit::Whole)
        return Facts::tr("%1, looks at whole images with as many pixels as a square of %2 × %2, in grids of "
                         "up to %3 cells")
            .arg(toQString(config.encoder.name))
            .arg(config.preprocess.size)
            .arg(side * side);
    return Facts::tr("%1, looks at %2 × %2 pixels in a grid of %3 × %3")
        .arg(toQString(config.encoder.name))
        .arg(config.preprocess.size)
        .arg(side);
}

/// "lstm_soft (LSTM size 512, Word embedding 512)": the name and its sizes.
QString decoderText(const DecoderConfig& decoder, const OptionTable& options) {
    QStringList sizes;
    for (const auto& [key, value] : decoder.settings)
        for (const Option& option : options.options())
            if (option.key == "decoder." + key && option.of_model && std::holds_alternative<int>(value)) {
                sizes << QStringLiteral("%1 %2").arg(engineText(option.label)).arg(std::get<int>(value));
                break;
            }
    const QString name = toQString(decoder.name);
    return sizes.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, sizes.join(QStringLiteral(", ")));
}

/// "temperature 1.21, error 0.043 before, 0.012 after"; empty for a model that was never calibrated.
QString calibrationText(const ModelDetails& model) {
    const QString before = entry(model, "calibration.error_before");
    const QString after = entry(model, "calibration.error_after");
    const double temperature = model.config.decoder.temperature;
    const QString number = QLocale().toString(temperature, 'g', 3);
    if (!before.isEmpty() && !after.isEmpty())
        return Facts::tr("temperature %1; error %2 before, %3 after").arg(number, before, after);
    return temperature == 1 ? QString() : Facts::tr("temperature %1").arg(number);
}

/// "flickr8k: 6,000 images, 30,000 captions"; as much of it as the file has.
QString trainedOn(const ModelDetails& model) {
    const QString images = entry(model, "images");
    const QString captions = entry(model, "captions");
    QString dataset = entry(model, "dataset");
    if (images.isEmpty() || captions.isEmpty())
        return dataset;
    return Facts::tr("%1: %2 images, %3 captions").arg(dataset, images, captions);
}

/// Empty for a mean of models, which no epoch made.
QString epochsText(const ModelDetails& model) {
    const QString done = entry(model, "epoch");
    const QString planned = entry(model, "options.epochs");
    if (planned == QLatin1String("0"))
        return {};
    return done.isEmpty() || planned.isEmpty() ? done : Facts::tr("%1 of %2").arg(done, planned);
}

} // namespace

std::vector<ModelFact> summaryOf(const ModelDetails& model, const OptionTable& options) {
    const QLocale locale;
    std::vector<ModelFact> facts = {
        {Facts::tr("File"), toQString(model.file), {}},
        {Facts::tr("Size"), locale.formattedDataSize(model.bytes), {}},
        {Facts::tr("Parameters"), locale.toString(static_cast<qlonglong>(model.parameters)),
         Facts::tr("Numbers that the model is made of; training finds them.")},
        {Facts::tr("Encoder"), encoderText(model.config),
         Facts::tr("The network that turns an image into a grid of features.")},
        {Facts::tr("Decoder"), decoderText(model.config.decoder, options),
         Facts::tr("The network that writes the caption word by word.")},
        {Facts::tr("Vocabulary"), Facts::tr("%Ln word(s)", nullptr, static_cast<int>(model.vocabulary)),
         Facts::tr("The words the model can use, with the marks for start, end and unknown words.")},
        {Facts::tr("Trained on"), trainedOn(model), {}},
        {Facts::tr("Epochs"), epochsText(model),
         Facts::tr("Passes over the training images behind this model.")},
        {Facts::tr("Calibration"), calibrationText(model),
         Facts::tr("How far the probabilities can be taken at their word. The error is the mean distance of "
                   "how sure the model is to how often it is right; a temperature above 1 makes it less "
                   "sure.")},
    };
    std::erase_if(facts, [](const ModelFact& fact) { return fact.value.isEmpty(); });
    return facts;
}

std::vector<ModelFact> scoresOf(const ModelDetails& model) {
    std::vector<ModelFact> facts;
    for (const auto& [key, value] : model.training)
        if (key.starts_with(score_prefix))
            facts.push_back(
                {plainName(key), plainValue(key, value), metricExplanation(key.substr(score_prefix.size()))});
    return facts;
}

std::vector<ModelFact> trainingOf(const ModelDetails& model, const OptionTable& options) {
    std::vector<ModelFact> facts;
    for (const auto& [key, value] : model.training)
        facts.push_back({plainName(key, options), plainValue(key, value), toQString(key)});
    return facts;
}

QString factsText(const ModelDetails& model, const OptionTable& options) {
    QString text = modelTitle(model.file) + QLatin1Char('\n');
    for (const std::vector<ModelFact>& facts : {summaryOf(model, options), trainingOf(model, options)})
        for (const ModelFact& fact : facts)
            text += fact.name + QStringLiteral(": ") + fact.value + QLatin1Char('\n');
    return text;
}

} // namespace saccade::ui
