// issueClient for RSA 2048, with its .pfx, its checks and the ledger, against what cannot be saved: a bare
// key generation and the derivations that the PKCS#12 profile asks for.
#include "core/issuing/issue_client.h"
#include "core/base/openssl_handle.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/value_of.h"

#include <openssl/rsa.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMap>
#include <QTemporaryDir>
#include <QTextStream>

#include <array>
#include <numeric>

using namespace p2s;
using namespace p2s::benchmark;

namespace {

const QByteArray password("kxwm-4tzn-r7hq-p2cd-ay6e");

void bareKey() {
    const OpensslHandle<EVP_PKEY> key(EVP_RSA_gen(2048));
    if (!key)
        stop(QStringLiteral("no key"));
}

/// The key bag and the certificates' bag (RFC 8018), and the MAC (RFC 7292 appendix B), once.
void bareDerivations(int iterations) {
    std::array<unsigned char, 8> salt{};
    std::array<unsigned char, 32> derived{};
    for (int bag = 0; bag < 2; ++bag) {
        PKCS5_PBKDF2_HMAC(password.constData(), static_cast<int>(password.size()), salt.data(), salt.size(),
                          iterations, EVP_sha256(), derived.size(), derived.data());
    }
    PKCS12_key_gen_utf8(password.constData(), static_cast<int>(password.size()), salt.data(), salt.size(),
                        PKCS12_MAC_ID, iterations, derived.size(), derived.data(), EVP_sha256());
}

const char* stageName(IssueStage stage) {
    switch (stage) {
    case IssueStage::CreatingKey:
        return "key";
    case IssueStage::Signing:
        return "signing";
    case IssueStage::CheckingCertificate:
        return "check and encoding";
    case IssueStage::Recording:
        return "recording";
    case IssueStage::WritingFile:
        return "writing";
    case IssueStage::CheckingFile:
        return "check of the file and last record";
    }
    Q_UNREACHABLE();
}

double mean(const QList<double>& values) {
    return std::accumulate(values.cbegin(), values.cend(), 0.0) / static_cast<double>(values.size());
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const int rounds = roundsFrom(QCoreApplication::arguments(), 400);
    const QTemporaryDir folder;
    const QDateTime now = systemClock().now();
    Ledger ledger = valueOf(Ledger::open(folder.filePath(QStringLiteral("ledger.sqlite"))));
    const UnlockedRoot root =
        valueOf(createRoot({QStringLiteral("P2SRootCert"), KeyAlgorithm::Rsa2048, now, now.addYears(2)},
                           SecretBytes("a passphrase of the root"), ledger));
    const int iterations = Pkcs12Profile::forTarget(InstallTarget::Windows).iterations;

    QList<double> whole;
    QList<double> afterKey;
    QMap<IssueStage, QList<double>> stages;
    QList<double> keys;
    QList<double> derivations;
    for (int round = 0; round < rounds; ++round) {
        const QString address = QStringLiteral("user%1@contoso.com").arg(round);
        const IssuanceRequest request{.certificate = {valueOf(EmailName::parse(address)),
                                                      ExtendedKeyUsage::p2sClient(), now, now.addYears(1)},
                                      .sharedWith = {},
                                      .friendlyName = address,
                                      .pfxPath = folder.filePath(address + QStringLiteral(".pfx")),
                                      .password = SecretBytes(password)};

        // Stage by stage: what follows the key is then known apart from the key's luck with primes.
        IssueStage current = IssueStage::CreatingKey;
        QElapsedTimer since;
        QMap<IssueStage, double> spent;
        const auto endStage = [&] { spent[current] += static_cast<double>(since.nsecsElapsed()) / 1e6; };
        whole.append(milliseconds([&] {
            since.start();
            valueOf(issueClient(request, root, ledger, [&](IssueStage stage) {
                if (stage != current) {
                    endStage();
                    current = stage;
                    since.start();
                }
                return true;
            }));
            endStage();
        }));
        for (const auto [stage, time] : spent.asKeyValueRange())
            stages[stage].append(time);
        afterKey.append(whole.constLast() - spent.value(IssueStage::CreatingKey));
        keys.append(milliseconds(bareKey));
        derivations.append(milliseconds([&] { bareDerivations(iterations); }));
    }

    QList<double> once;
    QList<double> twice;
    QList<double> allKeys = keys;
    for (int round = 0; round < rounds; ++round) {
        once.append(keys.at(round) + derivations.at(round));
        twice.append(keys.at(round) + 2 * derivations.at(round));
        allKeys.append(whole.at(round) - afterKey.at(round));
    }
    const QString unit = QStringLiteral("ms");
    QTextStream(stdout) << QStringLiteral(
                               "%1 rounds, %2 iterations; key %3 ms, derivations %4 ms once, everything "
                               "after the key %5 ms (medians)\n")
                               .arg(rounds)
                               .arg(iterations)
                               .arg(median(keys), 0, 'f', 1)
                               .arg(median(derivations), 0, 'f', 1)
                               .arg(median(afterKey), 0, 'f', 1);
    for (const IssueStage stage : allIssueStages())
        QTextStream(stdout) << stageName(stage) << ' ' << QString::number(median(stages.value(stage)), 'f', 1)
                            << " ms; ";
    QTextStream(stdout) << '\n';
    // The contract's words are "the profile's own key derivations"; opening the finished file once more,
    // which it asks for too, derives all of them a second time.
    printRatio(QStringLiteral("the contract's figure, its derivations counted once"), median(whole),
               median(once), unit, 1.10);
    printRatio(QStringLiteral("to explain it: derivations counted for the self-check too"), median(whole),
               median(twice), unit, 1.10);
    // The search for primes takes 20 to 300 ms by chance. Both sides with the same mean key: what the rest
    // adds.
    const double key = mean(allKeys);
    printRatio(QStringLiteral("the contract's figure without the luck of the key, derivations counted once"),
               key + median(afterKey), key + median(derivations), unit, 1.10);
    printRatio(QStringLiteral("to explain it: without the luck of the key, derivations counted twice"),
               key + median(afterKey), key + 2 * median(derivations), unit, 1.10);
    return 0;
}
