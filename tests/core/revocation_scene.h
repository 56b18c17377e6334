#pragma once

#include "core/ledger/ledger.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/ledger_samples.h"
#include "tests/support/ledger_under_test.h"

#include <QTemporaryDir>

namespace p2s::test {

/// A ledger with one root and what is issued under it.
struct RevocationScene {
    QTemporaryDir folder;
    FixedClock clock{utc(2026, 6, 1)};
    Ledger ledger{Ledger::open(newLedgerPlace(folder), clock).value()};
    RootRecord root{ledger.addRoot(sampleRoot(QStringLiteral("P2SRootCert")), false).value()};

    /// A finished certificate of \a address, shared when \a sharedWith names people; in the place of number
    /// \a replaces.
    CertificateRecord issued(const QString& address, const QStringList& sharedWith = {},
                             qint64 replaces = 0) {
        CertificateRecord record = sampleCertificate(root, address + QString::number(++number));
        record.commonName = address;
        record.recipients = sharedWith.isEmpty() ? QStringList{address} : sharedWith;
        record.sharing = sharedWith.isEmpty() ? Sharing::Unique : Sharing::Shared;
        record.replaces = replaces;
        const auto begun = ledger.beginIssue(record);
        if (!begun || !ledger.finishIssue(begun->id))
            qFatal("cannot issue");
        return *ledger.certificate(begun->id);
    }

    /// How many were issued: each has a name of its own.
    int number = 0;
};

} // namespace p2s::test
