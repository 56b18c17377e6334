// Issues certificates one after the other until it is killed: ledger, folder and first number are its
// arguments. Prints one letter a stage, so that the one who kills it knows where it is.
#include "issuing_samples.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv) {
    using namespace p2s;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    auto ledger = Ledger::open(arguments.at(1));
    if (!ledger)
        return 3;
    const auto roots = ledger->roots();
    if (!roots || roots->isEmpty())
        return 4;
    const auto root = unlockRoot(roots->first(), SecretBytes::fromText(test::samplePassword), test::today());
    if (!root)
        return 5;
    for (int i = arguments.at(3).toInt();; ++i) {
        IssuanceRequest request = test::sampleRequest(QStringLiteral("%1/%2.pfx").arg(arguments.at(2)).arg(i),
                                                      QStringLiteral("user%1@contoso.com").arg(i));
        request.certificate.notBefore = test::today();
        request.certificate.notAfter = test::today().addDays(300);
        request.ifExists = IfExists::Replace;
        // Every other file is there already.
        if (i % 2 == 0)
            test::writeBytes(request.pfxPath, "before");
        class Clock final : public p2s::Clock {
            QDateTime now() const override { return test::today(); }
        };
        const auto issued = issueClient(
            request, *root, *ledger,
            [](IssueStage stage) {
                std::putchar('0' + int(stage));
                std::fflush(stdout);
                return true;
            },
            Clock());
        if (!issued) {
            std::fprintf(stderr, "%s %s\n", errorCodeName(issued.error().code).data(),
                         qPrintable(issued.error().detail));
            return 6;
        }
        std::putchar('.');
        std::fflush(stdout);
    }
}
