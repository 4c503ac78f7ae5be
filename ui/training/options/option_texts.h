#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace saccade::ui {

/// The parts of the form, in its order.
enum class OptionGroup { Data, Model, Learning, Augmentation, Checking };

/// How a training option is presented: what core/train/train_options.h calls by keys, in the user's words.
struct OptionText {
    OptionGroup group = OptionGroup::Learning;
    QString label;
    QString help;    ///< for a student
    QString minimum; ///< what the smallest number means, where it is no amount: "All", "Never"
};

QString groupTitle(OptionGroup group);

/// Whether there is a text for the key.
bool hasOptionText(const std::string& key);
/// The key itself stands in for the label of one that has no text.
OptionText optionText(const std::string& key);
/// What the form says for one of an option's choices; the choice itself where that says enough.
QString choiceText(const std::string& key, const QString& choice);

/// Keys whose value is the path of a file or a folder.
bool isFileOption(const std::string& key);
bool isFolderOption(const std::string& key);
/// Keys that name a part of the dataset.
bool isSplitOption(const std::string& key);

} // namespace saccade::ui
