#pragma once

#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"

#include "core/issuing/ledger_backup.h"

#include <QTemporaryDir>

namespace p2s::test {

/// For each test a ledger with one certificate, and a backup of it.
class LedgerBackupTest : public QObject {
protected:
    void makeBackup();

    QString path(const char* name) const { return m_folder->filePath(QLatin1StringView(name)); }
    QString ledgerPath() const { return path("ledger.sqlite"); }
    QString backupPath() const { return path("b.p2sbackup"); }
    Result<RestoredLedger> restore(const QString& file, IfExists ifExists = IfExists::Replace) const {
        return restoreLedger(file, m_passphrase, ledgerPath(), ifExists);
    }
    void addRoot(const char* name) const {
        auto ledger = Ledger::open(ledgerPath());
        EXPECT_VALUE(ledger);
        EXPECT_VALUE(ledger->addRoot(sampleRoot(QLatin1StringView(name)), false));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SecretBytes m_passphrase = SecretBytes::fromText(QStringLiteral("schloß & riegel"));
};

inline void LedgerBackupTest::makeBackup() {
    m_folder = std::make_unique<QTemporaryDir>();
    auto ledger = Ledger::open(ledgerPath());
    EXPECT_VALUE(ledger);
    const auto root = ledger->addRoot(sampleRoot(QStringLiteral("P2SRootCert")), false);
    EXPECT_VALUE(root);
    const auto begun = ledger->beginIssue(sampleCertificate(*root, QStringLiteral("ann@contoso.com")));
    EXPECT_VALUE(begun);
    EXPECT_VALUE(ledger->finishIssue(begun->id));
    const auto made = backUpLedger(*ledger, backupPath(), m_passphrase, IfExists::Refuse, {}, 1000);
    EXPECT_VALUE(made);
    QCOMPARE(made->head.number, 3);
    QCOMPARE(made->certificates, 1);
}

} // namespace p2s::test
