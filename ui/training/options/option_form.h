#pragma once

#include "core/run/option_table.h"
#include "ui/training/options/recipes.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace saccade::ui {

class Disclosure;
struct DatasetSummary;
class OptionField;
class WeightsDownload;
class WeightsService;

/// Every training option but the dataset, which is chosen elsewhere: a few for everybody, the rest behind
/// "Advanced", in a widget of their own that stands where there is more room; of encoder, decoder and
/// objective those of the chosen ones. A value that cannot be used is marked where it stands.
class OptionForm : public QWidget {
    Q_OBJECT

public:
    /// `recipes` is a folder of configurations to begin with.
    OptionForm(OptionTable table, const std::filesystem::path& recipes, QWidget* parent = nullptr);

    const OptionTable& table() const { return table_; }
    /// The options as they stand; those with a wrong value keep the one before.
    const TrainOptions& options() const { return options_; }
    void setOptions(const TrainOptions& options);
    /// The same as if they had been chosen by hand: no recipe takes their place.
    void adopt(const TrainOptions& options);
    /// The first thing that is wrong; empty when training can start.
    QString problem() const;

    /// Options for a dataset, where there is a recipe for it and nothing was changed by hand.
    void suggestFor(const DatasetSummary& dataset);
    /// The encoder of the model that ships with the program, which "bundled" weights are for; empty: none.
    void setBundledEncoder(const std::string& encoder);
    /// What downloads an encoder's pretrained weights; without it, that is not offered.
    void setWeightsService(WeightsService& service);
    /// The names to choose splits from.
    void setSplits(const QStringList& names);
    /// When a run is resumed, only some options may change.
    void setOnlyResumable(bool only);

    /// The advanced options, in columns where there is room. To be placed elsewhere, and shown while
    /// "Advanced" is open.
    QWidget& advanced() const { return *rest_; }
    bool isAdvancedOpen() const;

    /// Of the options that count (see OptionTable); null where there is none.
    OptionField* field(const std::string& key) const;
    /// Opens the part of the form that the option stands in, and scrolls there.
    void reveal(const std::string& key);
    /// Only the few that most users change are in sight.
    void showBasic();

Q_SIGNALS:
    void changed();
    /// A configuration was read that names a dataset.
    void datasetNamed(const QString& dataset);
    void failed(const QString& reason);
    void advancedToggled(bool open);

private:
    void buildHeader(QVBoxLayout& column);
    void buildFields(QVBoxLayout& column);
    QVBoxLayout* newGroup(OptionGroup group);
    void noteEdit();
    void check();
    void readFields();
    void checkFiles(OptionField& field) const;
    void dropUnused();
    void checkRules();
    void advise();
    void useDownloaded(const std::string& encoder, const QString& file);
    void showFields();
    void use(const TrainOptions& options, const QString& name);
    void useFile(const std::filesystem::path& file, const QString& name);
    void askForFile();
    void askWhereToSave();

    OptionTable table_;
    TrainOptions options_;
    std::vector<Recipe> recipes_;
    std::vector<OptionField*> fields_;
    Disclosure* advanced_;
    QWidget* rest_;
    QPushButton* preset_;
    WeightsDownload* download_;
    std::string bundled_encoder_;
    bool only_resumable_ = false;
    bool touched_ = false; ///< by hand, since a preset was taken
    bool filling_ = false;
};

} // namespace saccade::ui
