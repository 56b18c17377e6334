#pragma once

#include <QTemporaryDir>

namespace p2s::test {

/// Where a test makes its ledger: a file in \a folder, or, when the environment has
/// P2S_TEST_LEDGER=postgresql, a new database on a server that the test program starts. One test program
/// serves both (see p2s_test_on_postgresql).
QString newLedgerPlace(const QTemporaryDir& folder);

} // namespace p2s::test
