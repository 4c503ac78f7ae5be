#pragma once

#include <QtTest/QtTest>

/// Waits for work on another thread, which may take a minute on a busy machine.
#define AWAIT(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60000)
#define AWAIT_EQUAL(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 60000)
