// Opens the ledger named first and records as many certificates as the second argument says, each issued; the
// third makes their names its own. What two programs on one ledger do to each other.
#include "ledger_samples.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv) {
    using namespace p2s;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    auto ledger = Ledger::open(arguments.at(1));
    const auto failed = [](const Error& error) {
        std::fprintf(stderr, "%s: %s\n", errorCodeName(error.code).data(), qPrintable(error.detail));
        return 1;
    };
    if (!ledger)
        return failed(ledger.error());
    const auto root = ledger->addRoot(test::sampleRoot(arguments.at(3)), false);
    if (!root)
        return failed(root.error());
    for (int i = 0; i < arguments.at(2).toInt(); ++i) {
        const QString address = QStringLiteral("user%1@%2.example").arg(i).arg(arguments.at(3));
        auto record = ledger->beginIssue(test::sampleCertificate(*root, address));
        if (!record)
            return failed(record.error());
        if (auto finished = ledger->finishIssue(record->id); !finished)
            return failed(finished.error());
    }
    return 0;
}
