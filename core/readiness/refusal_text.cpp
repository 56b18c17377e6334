#include "core/readiness/refusal_text.h"

#include "core/readiness/finding.h"

#include <QCoreApplication>

namespace p2s {
namespace {

struct RefusalWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::FindingText)
};

} // namespace

QString refusalText(const QString& reason) {
    if (reason == QLatin1StringView(gatewayRefusal::pathLength))
        return RefusalWords::tr(
            "The rehearsed gateway refused the connection: an authority in the chain may not have so many "
            "below it.");
    if (reason == QLatin1StringView(gatewayRefusal::tooManySteps))
        return RefusalWords::tr(
            "The rehearsed gateway refused the connection: there are more certificates up to the root "
            "than it "
            "follows.");
    if (reason == QLatin1StringView(gatewayRefusal::purpose))
        return RefusalWords::tr(
            "The rehearsed gateway refused the connection: a certificate in the chain must not be used for "
            "this purpose.");
    if (reason == QLatin1StringView(gatewayRefusal::notAnAuthority))
        return RefusalWords::tr(
            "The rehearsed gateway refused the connection: a certificate in the chain must not sign others.");
    if (reason == QLatin1StringView(gatewayRefusal::criticalExtension))
        return RefusalWords::tr(
            "The rehearsed gateway refused the connection: a certificate in the chain has an extension that "
            "must be understood and is not.");
    if (reason == QLatin1StringView(gatewayRefusal::nameConstraint))
        return RefusalWords::tr(
            "The rehearsed gateway refused the connection: an authority in the chain must not sign for this "
            "name.");
    if (reason == QLatin1StringView(gatewayRefusal::signature))
        return RefusalWords::tr(
            "The rehearsed gateway refused the connection: a signature in the chain is wrong.");
    if (reason == QLatin1StringView(gatewayRefusal::tooWeak))
        return RefusalWords::tr(
            "The rehearsed gateway refused the connection: a key or a signature in the chain is too weak.");
    if (reason == QLatin1StringView(gatewayRefusal::dates))
        return RefusalWords::tr(
            "The rehearsed gateway refused the connection: a certificate in the chain is not valid now.");
    if (reason == QLatin1StringView(gatewayRefusal::chain))
        return RefusalWords::tr(
            "The rehearsed gateway refused the connection: the chain does not reach its root.");
    if (reason == QLatin1StringView(gatewayRefusal::keyUnusable))
        return RefusalWords::tr(
            "The private key is in the certificate store, but cannot be signed with there.");
    return RefusalWords::tr("The rehearsed gateway refused the connection.");
}

QString refusalRemedy(const QString& reason) {
    if (reason == QLatin1StringView(gatewayRefusal::pathLength))
        return RefusalWords::tr("Issue the certificate under an authority that is nearer to the root.");
    if (reason == QLatin1StringView(gatewayRefusal::tooManySteps))
        return RefusalWords::tr(
            "Issue the certificate under the root itself, or an authority just below it.");
    if (reason == QLatin1StringView(gatewayRefusal::purpose))
        return RefusalWords::tr(
            "Issue the certificate for Client Authentication, under authorities that are not limited to "
            "other purposes.");
    if (reason == QLatin1StringView(gatewayRefusal::notAnAuthority))
        return RefusalWords::tr("Issue the certificate under a real certificate authority.");
    if (reason == QLatin1StringView(gatewayRefusal::criticalExtension))
        return RefusalWords::tr(
            "Issue that certificate again without the extension, or with the extension not marked critical.");
    if (reason == QLatin1StringView(gatewayRefusal::nameConstraint))
        return RefusalWords::tr(
            "Use an address in a domain that the authority may issue for, or another authority.");
    if (reason == QLatin1StringView(gatewayRefusal::signature))
        return RefusalWords::tr(
            "Get the file again from where it was made: it was damaged on the way, or somebody changed it.");
    if (reason == QLatin1StringView(gatewayRefusal::tooWeak))
        return RefusalWords::tr("Issue it again with RSA of at least 2048 bits and SHA-256.");
    if (reason == QLatin1StringView(gatewayRefusal::dates))
        return RefusalWords::tr(
            "Replace the certificate that has ended, and check this computer's date if none has.");
    if (reason == QLatin1StringView(gatewayRefusal::chain))
        return RefusalWords::tr("Export the certificate again with every authority above it, or upload the "
                                "root that it is under.");
    if (reason == QLatin1StringView(gatewayRefusal::keyUnusable))
        return RefusalWords::tr(
            "Check with the owner of the key whether its card is inserted and its use is allowed, or issue a "
            "new certificate.");
    return RefusalWords::tr(
        "The details have what the gateway said; issue a new certificate under this root and try that one.");
}

} // namespace p2s
