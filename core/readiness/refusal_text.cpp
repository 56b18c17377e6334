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

} // namespace p2s
