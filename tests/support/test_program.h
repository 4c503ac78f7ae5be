#pragma once

#include <QObject>

#include <memory>

namespace saccade::test {

using MakeTest = std::unique_ptr<QObject> (*)();

/// Adds a class of tests to its room's program, under the name of its file. Always true.
bool addTest(const char* file, MakeTest make);

} // namespace saccade::test

/// Used instead of Qt's QTEST_MAIN: `test_core_text tst_tokenizer [option of Qt Test...]` runs the class.
#define SACCADE_TEST(Class)                                                                                  \
    [[maybe_unused]] static const bool Class##_added = saccade::test::addTest(                               \
        __FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
