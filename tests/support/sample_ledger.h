#pragma once

#include "tests/support/ledger_samples.h"

#include <QFile>

namespace p2s::test {

/// A sound ledger at \a path with a root and fifty certificates, closed again. Gives its bytes.
inline QByteArray makeSampleLedger(const QString& path) {
    {
        auto ledger = Ledger::open(path);
        if (!ledger)
            qFatal("cannot open");
        const auto root = ledger->addRoot(sampleRoot(QStringLiteral("P2SRootCert")), false);
        for (int i = 0; i < 50; ++i) {
            if (!ledger->beginIssue(sampleCertificate(*root, QStringLiteral("user%1@contoso.com").arg(i))))
                qFatal("cannot fill");
        }
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace p2s::test
