#include "app/window/explore_worker.h"

#include "core/base/error.h"
#include "core/captioner/model_file.h"
#include "core/data/open_dataset.h"
#include "core/explain/blank_image.h"
#include "core/explain/caption_explaining.h"
#include "core/explain/context_index_file.h"
#include "core/explain/context_question.h"
#include "core/explain/encoder_tracing.h"
#include "core/explain/explanation.h"
#include "core/explain/look_elsewhere.h"
#include "core/explain/map_testing.h"
#include "core/explain/word_tracing.h"
#include "core/image/region_edit.h"
#include "core/image/write_image.h"
#include "core/model/device.h"
#include "core/train/context_indexing.h"
#include "core/train/training_summary.h"
#include "ui/caption/gallery/decode_source.h"
#include "ui/common/convert.h"
#include "ui/common/engine_texts.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <utility>

namespace saccade::window {
namespace {

std::string nameOf(const ui::ImageSource& image) {
    return image.path.empty() ? image.name.toStdString() : image.path.string();
}

CaptionResult captionOf(OpenModel& model, const ui::ImageSource& image, const DecodeOptions& options,
                        const std::stop_token& stop) {
    CaptionResult result = model.caption(model.see(image), options,
                                         [&stop](const SearchStep&) { return !stop.stop_requested(); });
    result.image = nameOf(image);
    return result;
}

/// Up to the word in question.
std::vector<std::int64_t> idsUpTo(const ui::WordOfCaption& word, const Vocabulary& vocabulary) {
    std::vector<std::int64_t> ids = vocabulary.encode(word.words);
    ids.resize(std::min(ids.size(), word.word + 1));
    return ids;
}

constexpr int files_niceness = 3;
constexpr const char* other_kind = "explore other";
constexpr int alternatives_listed = 8;
constexpr int shown_side = 1024; // of an edited image, for the canvas
constexpr std::size_t neighbours_listed = 8;
constexpr int neighbour_side = 640; // of their pictures, for the canvas
constexpr int indexing_niceness = 6;

/// At most `longest` pixels a side.
QImage reduced(const cv::Mat& rgb, int longest) {
    const QImage image = ui::toImage(rgb);
    return std::max(image.width(), image.height()) <= longest
               ? image
               : image.scaled(longest, longest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

std::string namesOf(const std::string& dataset) {
    std::string names;
    for (const std::string& name : datasetNames(dataset))
        names += (names.empty() ? "" : ", ") + name;
    return names;
}

/// An edited copy with its size before it was reduced.
DecodedImage editedImage(const ui::ImageSource& image, const ui::ImageEdit& edit, int enough_side) {
    DecodedImage decoded = ui::decodeSource(image, enough_side);
    const cv::Mat drawn(edit.mask.height(), edit.mask.width(), CV_8U,
                        const_cast<uchar*>(edit.mask.constBits()),
                        static_cast<std::size_t>(edit.mask.bytesPerLine()));
    cv::Mat mask;
    cv::resize(drawn, mask, decoded.rgb.size(), 0, 0, cv::INTER_LINEAR);
    decoded.rgb = editedRegion(decoded.rgb, mask >= 128, edit.kind);
    return decoded;
}

} // namespace

/// A caption that is being explained word by word.
struct ExploreWorker::Whole {
    ui::ImageSource image;
    std::vector<std::string> words;
    Answer<ui::ExplainedState> answer;
    Failed failed;
    ui::ExplainedState state;
};

ExploreWorker::ExploreWorker(ModelOwner& model, QObject* parent)
    : ExploreService(parent), model_(model), other_(std::make_shared<OtherModel>()),
      gaze_(std::make_shared<std::unique_ptr<GazeQuestion>>()),
      files_(QStringLiteral("outlines"), files_niceness),
      indexing_thread_(QStringLiteral("context index"), indexing_niceness) {}

ExploreWorker::~ExploreWorker() {
    ExploreWorker::cancel();
    ExploreWorker::cancelWhole();
    if (indexing_ticket_)
        model_.cancel(*indexing_ticket_);
}

/// The work touches this object in its answers alone: they come on the GUI thread, and none after a cancel.
template <typename T>
void ExploreWorker::ask(const char* kind, Answer<T> answer, Failed failed,
                        std::function<void(OpenModel&, const std::stop_token&, const Say<T>&)> work,
                        ModelOwner::Running running) {
    ModelOwner::Task task;
    task.kind = QLatin1String(kind);
    task.urgent = true;
    task.running = running;
    task.failed = std::move(failed);
    task.work = [&owner = model_, answer = std::move(answer),
                 work = std::move(work)](OpenModel& model, const std::stop_token& stop) {
        work(model, stop, [&](const T& value) { owner.tell(stop, [answer, value] { answer(value); }); });
    };
    tickets_.insert(model_.ask(std::move(task)));
}

void ExploreWorker::cancel() {
    model_.cancelAll(tickets_);
    tickets_.clear();
    files_.stopAll();
}

void ExploreWorker::caption(const ui::ImageSource& image, const DecodeOptions& options,
                            Answer<CaptionResult> answer, Failed failed) {
    ask<CaptionResult>("explore caption", std::move(answer), std::move(failed),
                       [image, options](OpenModel& model, const std::stop_token& stop, const auto& say) {
                           say(captionOf(model, image, options, stop));
                       });
}

void ExploreWorker::score(const ui::ImageSource& image, const std::vector<std::string>& words,
                          Answer<CaptionResult> answer, Failed failed) {
    ask<CaptionResult>("explore score", std::move(answer), std::move(failed),
                       [image, words](OpenModel& model, const std::stop_token&, const auto& say) {
                           const SeenImage seen = model.see(image);
                           CaptionResult result = model.captioner().score(seen.memory, seen.square.geometry,
                                                                          words, alternatives_listed);
                           result.image = nameOf(image);
                           say(result);
                       });
}

void ExploreWorker::seenOrGuessed(const ui::ImageSource& image, const std::vector<std::string>& words,
                                  Answer<CaptionSight> answer, Failed failed) {
    ask<CaptionSight>("explore sight", std::move(answer), std::move(failed),
                      [image, words](OpenModel& model, const std::stop_token&, const auto& say) {
                          const SeenImage seen = model.see(image);
                          say(saccade::seenOrGuessed(model.captioner(), seen.memory, seen.square, words));
                      });
}

void ExploreWorker::lookElsewhere(const ui::WordOfCaption& word, const std::vector<float>& gaze,
                                  Answer<GazeAnswer> answer, Failed failed) {
    ask<GazeAnswer>(
        "explore gaze", std::move(answer), std::move(failed),
        [word, gaze, question = gaze_](OpenModel& model, const std::stop_token&, const auto& say) {
            const SeenImage seen = model.see(word.image);
            Captioner& captioner = model.captioner();
            const std::vector<std::int64_t> words = idsUpTo(word, captioner.vocabulary());
            if (!*question || !(*question)->isAbout(seen.memory, words))
                *question = std::make_unique<GazeQuestion>(captioner, seen.memory, words);
            say((*question)->answer(gaze, alternatives_listed));
        },
        ModelOwner::Running::Finish); // answers come while the hand moves
}

void ExploreWorker::explain(const ui::WordOfCaption& word, const std::vector<std::string>& names,
                            Answer<ExplanationMap> answer, Failed failed) {
    ask<ExplanationMap>(
        "explore explain", std::move(answer), std::move(failed),
        [word, names](OpenModel& model, const std::stop_token& stop, const auto& say) {
            const SeenImage seen = model.see(word.image);
            Captioner& captioner = model.captioner();
            const WordQuestion question{captioner, seen.square, idsUpTo(word, captioner.vocabulary())};
            for (const std::string& name : names)
                if (!stop.stop_requested())
                    say(saccade::explain(name, question, seen.memory, stop));
        });
}

void ExploreWorker::traceWord(const ui::WordOfCaption& word, const TraceChange& change, bool with_encoder,
                              Answer<ui::WordInside> answer, Failed failed) {
    ask<ui::WordInside>(
        "explore trace", std::move(answer), std::move(failed),
        [word, change, with_encoder](OpenModel& model, const std::stop_token&, const auto& say) {
            const SeenImage seen = model.see(word.image);
            Captioner& captioner = model.captioner();
            ui::WordInside inside;
            inside.trace = saccade::traceWord(captioner, seen.memory, idsUpTo(word, captioner.vocabulary()),
                                              change, alternatives_listed);
            if (with_encoder)
                inside.encoder = traceEncoder(captioner, seen.square);
            say(inside);
        },
        ModelOwner::Running::Finish); // answers come while a slider moves
}

void ExploreWorker::testMaps(const ui::WordOfCaption& word, const std::vector<std::string>& names,
                             Answer<ui::MapTestState> answer, Failed failed) {
    ask<ui::MapTestState>(
        "explore test", std::move(answer), std::move(failed),
        [word, names](OpenModel& model, const std::stop_token& stop, const auto& say) {
            const SeenImage seen = model.see(word.image);
            Captioner& captioner = model.captioner();
            const WordQuestion question{captioner, seen.square, idsUpTo(word, captioner.vocabulary())};
            const MapTestOptions options;
            MapTester tester(question, {seen.memory.columns, seen.memory.rows}, options);
            std::vector<std::function<void()>> orders{
                [&] { tester.addMap(saccade::explain(names.front(), question, seen.memory, stop)); }};
            for (int i = 0; i < options.random_orders; ++i)
                orders.emplace_back([&] { tester.addRandom(); });
            orders.emplace_back([&] { tester.addUniform(); });
            orders.emplace_back([&] { tester.addCentre(); });
            for (std::size_t i = 1; i < names.size(); ++i)
                orders.emplace_back(
                    [&, i] { tester.addMap(saccade::explain(names[i], question, seen.memory, stop)); });
            for (std::size_t i = 0; i < orders.size() && !stop.stop_requested(); ++i) {
                orders[i]();
                say({tester.test(), static_cast<int>(100 * (i + 1) / orders.size()), i + 1 == orders.size()});
            }
        });
}

void ExploreWorker::captionEdited(const ui::ImageSource& image, const ui::ImageEdit& edit,
                                  const DecodeOptions& options, Answer<ui::EditedCaption> answer,
                                  Failed failed) {
    ask<ui::EditedCaption>("explore edit", std::move(answer), std::move(failed),
                           [image, edit, options](OpenModel& model, const std::stop_token&, const auto& say) {
                               const DecodedImage edited = editedImage(image, edit, shown_side);
                               Captioner& captioner = model.captioner();
                               const PreprocessedImage square =
                                   preprocess(edited.rgb, edited.original, captioner.config().preprocess);
                               CaptionResult result = captioner.caption({square}, options).front();
                               result.image = nameOf(image);
                               say({result, ui::toImage(edited.rgb)});
                           });
}

void ExploreWorker::saveEdited(const ui::ImageSource& image, const ui::ImageEdit& edit,
                               const std::filesystem::path& file, Answer<std::filesystem::path> answer,
                               Failed failed) {
    ask<std::filesystem::path>("explore save", std::move(answer), std::move(failed),
                               [image, edit, file](OpenModel&, const std::stop_token&, const auto& say) {
                                   writeImage(editedImage(image, edit, 0).rgb, file);
                                   say(file);
                               });
}

void ExploreWorker::outlines(const ui::ImageSource& image, Answer<ImageInstances> answer) {
    files_.stopAll();
    files_.start([this, image, answer = std::move(answer)](const std::stop_token& stop) {
        ImageInstances found;
        try {
            found = outlines_.of(image.path);
        } catch (const Error&) {
            // Opening the dataset says what is wrong with the file; here there are no outlines to choose
            // from.
        }
        model_.tell(stop, [answer, found] { answer(found); });
    });
}

void ExploreWorker::contextIndex(Answer<std::optional<ContextIndexFacts>> answer, Failed failed) {
    ask<std::optional<ContextIndexFacts>>("explore index", std::move(answer), std::move(failed),
                                          [](OpenModel& model, const std::stop_token&, const auto& say) {
                                              const ContextIndex* contexts = model.contexts();
                                              say(contexts != nullptr ? std::optional(contexts->facts())
                                                                      : std::nullopt);
                                          });
}

void ExploreWorker::neighbours(const ui::WordOfCaption& word, bool same_word,
                               Answer<std::vector<ui::PicturedNeighbour>> answer, Failed failed) {
    ask<std::vector<ui::PicturedNeighbour>>(
        "explore neighbours", std::move(answer), std::move(failed),
        [word, same_word](OpenModel& model, const std::stop_token& stop, const auto& say) {
            const ContextIndex* contexts = model.contexts();
            if (contexts == nullptr)
                throw Error(saccade::say("The model has no context index yet."));
            const SeenImage seen = model.see(word.image);
            Captioner& captioner = model.captioner();
            const torch::Tensor context =
                contextOf(captioner, seen.memory, idsUpTo(word, captioner.vocabulary()));
            std::vector<ui::PicturedNeighbour> found;
            for (ContextNeighbour& each :
                 contexts->nearest(context, neighbours_listed,
                                   same_word ? std::optional(word.words.at(word.word)) : std::nullopt))
                found.push_back({std::move(each), {}});
            say(found);
            for (ui::PicturedNeighbour& each : found) {
                if (stop.stop_requested())
                    return;
                if (const cv::Mat rgb = readNeighbour(captioner, each.neighbour, neighbour_side);
                    !rgb.empty())
                    each.picture = reduced(rgb, neighbour_side);
                say(found);
            }
        });
}

/// The open model's file is known to its thread alone, after what else it does.
void ExploreWorker::makeContextIndex(const std::string& dataset) {
    stopContextIndex();
    setIndexing({true, 0, 0, {}});
    ModelOwner::Task task;
    task.kind = QStringLiteral("explore model");
    task.urgent = true;
    task.failed = [this](const QString& reason) { setIndexing({false, 0, 0, reason}); };
    task.work = [this, dataset](OpenModel& model, const std::stop_token& stop) {
        model_.tell(stop, [this, file = model.file(), device = model.captioner().device(), dataset] {
            startIndexing(file, device, dataset);
        });
    };
    indexing_ticket_ = model_.ask(std::move(task));
}

void ExploreWorker::startIndexing(const std::filesystem::path& model, c10::Device device,
                                  const std::string& dataset) {
    indexing_ticket_.reset();
    stop_indexing_ = indexing_thread_.start(
        [this, model, device, dataset](const std::stop_token& stop) { index(model, device, dataset, stop); });
}

void ExploreWorker::stopContextIndex() {
    if (indexing_ticket_)
        model_.cancel(*indexing_ticket_);
    indexing_ticket_.reset();
    stop_indexing_.request_stop();
    if (indexing_.running)
        setIndexing({});
}

/// On its own thread, with a copy of the model: captions and questions go on meanwhile.
void ExploreWorker::index(const std::filesystem::path& model, c10::Device device, const std::string& dataset,
                          const std::stop_token& stop) {
    const auto post = [this, stop](const ui::ContextIndexing& now) {
        QMetaObject::invokeMethod(this, [this, stop, now] {
            if (!stop.stop_requested())
                setIndexing(now);
        });
    };
    try {
        setThreadsOfThisThread(0);
        const std::filesystem::path file = newContextIndex(model);
        requireContextIndex(file);
        const std::shared_ptr<Captioner> captioner = readModel(model, device);
        const CaptionDataset images = openDataset(dataset);
        LiveFeatures features(images, *captioner, {false, false, false}, [](const Message&) {});
        ContextIndexRequest request;
        request.dataset = namesOf(dataset);
        const auto made =
            indexContexts(*captioner, features, images, request, [&](std::size_t done, std::size_t total) {
                post({true, static_cast<int>(done), static_cast<int>(total), {}});
                return !stop.stop_requested();
            });
        if (!made)
            return;
        writeContextIndex(file, *made);
        post({});
    } catch (const std::exception& error) {
        post({false, 0, 0, ui::engineText(error)});
    }
}

void ExploreWorker::setIndexing(const ui::ContextIndexing& now) {
    indexing_ = now;
    Q_EMIT contextIndexingChanged();
}

void ExploreWorker::captionByOther(const std::filesystem::path& model, const ui::ImageSource& image,
                                   const DecodeOptions& options, Answer<CaptionResult> answer,
                                   Failed failed) {
    ask<CaptionResult>(other_kind, std::move(answer), std::move(failed),
                       [other = other_, device = model_.device(), model, image,
                        options](OpenModel&, const std::stop_token& stop, const auto& say) {
                           say(captionOf(other->opened(model, device), image, options, stop));
                       });
}

/// A task that no cancel drops, only the next question about another model.
void ExploreWorker::closeOther() {
    ModelOwner::Task task;
    task.kind = QLatin1String(other_kind);
    task.urgent = true;
    task.work = [other = other_](OpenModel&, const std::stop_token&) { other->close(); };
    task.failed = [](const QString&) {};
    model_.ask(std::move(task));
}

void ExploreWorker::explainWhole(const ui::ImageSource& image, const std::vector<std::string>& words,
                                 Answer<ui::ExplainedState> answer, Failed failed) {
    cancelWhole();
    const auto whole = std::make_shared<Whole>(
        Whole{image, words, std::move(answer), std::move(failed), {.explained = {}, .done = 0, .total = 0}});
    whole->state.total = static_cast<int>(words.size());
    explainNext(whole);
}

/// A task for each word, so that what somebody waits for comes between.
void ExploreWorker::explainNext(const std::shared_ptr<Whole>& whole) {
    ModelOwner::Task task;
    task.failed = whole->failed;
    task.work = [this, &owner = model_, whole](OpenModel& model, const std::stop_token& stop) {
        ExplainRequest request;
        request.caption = whole->words;
        request.word = static_cast<std::size_t>(whole->state.done);
        request.sight = true;
        request.test = true;
        ExplainedCaption part =
            explainCaption(model.captioner(), model.see(whole->image).square, request, {}, stop);
        part.caption.image = nameOf(whole->image);
        owner.tell(stop, [this, whole, part = std::move(part)] { take(whole, part); });
    };
    whole_ = model_.ask(std::move(task));
}

void ExploreWorker::take(const std::shared_ptr<Whole>& whole, const ExplainedCaption& part) {
    ui::ExplainedState& state = whole->state;
    if (state.done == 0) {
        state.explained = part;
    } else if (part.caption.model != state.explained.caption.model) {
        whole_.reset();
        return whole->failed(
            ui::engineText(say("Another model was opened meanwhile, so the page was not finished.")));
    } else {
        state.explained.words.insert(state.explained.words.end(), part.words.begin(), part.words.end());
    }
    ++state.done;
    const bool is_whole = state.isWhole();
    if (is_whole)
        whole_.reset();
    else
        explainNext(whole);
    whole->answer(state);
}

void ExploreWorker::cancelWhole() {
    if (whole_)
        model_.cancel(*whole_);
    whole_.reset();
}

void ExploreWorker::vocabulary(Answer<std::vector<std::string>> answer) {
    ask<std::vector<std::string>>(
        "explore vocabulary", std::move(answer), [](const QString&) {},
        [](OpenModel& model, const std::stop_token&, const auto& say) {
            const std::vector<std::string>& all = model.captioner().vocabulary().words();
            say({all.begin() + Vocabulary::special_count, all.end()});
        });
}

std::vector<ExplanationName> ExploreWorker::explanations() const {
    return explanationNames();
}

} // namespace saccade::window
