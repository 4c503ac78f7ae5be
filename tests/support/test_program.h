#pragma once

#include <QObject>

#include <memory>

namespace saccade::test {

using MakeTest = std::unique_ptr<QObject> (*)();

/// Adds a class of tests to the program of its room, under the name of its file. Always true.
bool addTest(const char* file, MakeTest make);

} // namespace saccade::test

/// Stands where Qt's own QTEST_MAIN would: `test_core_text tst_tokenizer [option of Qt Test...]` runs the
/// class.
#define SACCADE_TEST(Class)                                                                                  \
    [[maybe_unused]] static const bool Class##_added = saccade::test::addTest(                               \
        __FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
