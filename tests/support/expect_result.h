#pragma once

#include "core/base/error_text.h"
#include "core/base/result.h"

#include <QtTest>

namespace p2s::test {

/// What to print of a Result that failed unexpectedly.
template <typename T> QByteArray describe(const Result<T>& result) {
    if (result)
        return "succeeded";
    const Error& error = result.error();
    return QString(errorCodeName(error.code) + QStringLiteral(" (") + error.subject + QStringLiteral("): ") +
                   error.detail + QStringLiteral(" ") + error.openssl.join(QStringLiteral("; ")))
        .toUtf8();
}

} // namespace p2s::test

/// The result must be a value; prints the error when it is not.
#define EXPECT_VALUE(result)                                                                                 \
    do {                                                                                                     \
        const auto& expectedValue = (result);                                                                \
        QVERIFY2(expectedValue.has_value(), p2s::test::describe(expectedValue).constData());                 \
    } while (false)

/// The result must be a failure with this code.
#define EXPECT_ERROR(result, expectedCode)                                                                   \
    do {                                                                                                     \
        const auto& expectedFailure = (result);                                                              \
        QVERIFY2(!expectedFailure.has_value(), "succeeded, but should have failed");                         \
        QCOMPARE(p2s::errorCodeName(expectedFailure.error().code), p2s::errorCodeName(expectedCode));        \
    } while (false)
