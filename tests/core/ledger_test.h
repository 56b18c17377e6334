#pragma once

#include "tests/support/expect_result.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/ledger_samples.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace p2s::test {

/// For each test a ledger with one root, on a day.
class LedgerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    CertificateRecord issue(CertificateRecord record);

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{utc(2026, 11, 23)};
    std::optional<Ledger> m_ledger;
    RootRecord m_root;
};

} // namespace p2s::test
