#pragma once

#include "ui/learn/demos/demo.h"

#include <string>
#include <unordered_map>
#include <vector>

class QGridLayout;
class QLineEdit;

namespace saccade::ui {

class NoteLabel;

/// A sentence as the model reads it: its words, and the number of each in the vocabulary of the open model.
class WordsDemo : public Demo {
    Q_OBJECT

public:
    WordsDemo(const DemoParts& parts, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void take(const std::vector<std::string>& words);
    std::vector<std::string> words() const; ///< of the sentence
    int unknownCount() const;
    void lookUp();
    void tell();
    void addColumn(int column, const QString& word, const QString& number, bool known);

    ExploreService& explorer_;
    std::unordered_map<std::string, std::size_t> numbers_;
    QLineEdit* line_;
    QWidget* table_;
    QGridLayout* cells_;
    NoteLabel* note_;
};

} // namespace saccade::ui
