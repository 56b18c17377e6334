#include "core/readiness/gateway_rehearsal.h"

#include "core/base/openssl_error.h"
#include "core/base/openssl_handle.h"
#include "core/readiness/client_readiness.h"
#include "core/readiness/file_readiness.h"
#include "core/x509/certification_path.h"
#include "core/x509/issuer_chain.h"
#include "core/x509/oid.h"
#include "core/x509/signer_key.h"
#include "core/x509/silent_root.h"

#include <algorithm>
#include <ctime>

namespace p2s {
namespace {

constexpr long serverLifetimeSeconds = 3600;
/// A handshake takes four flights; more turns than this without an end would be a fault of ours.
constexpr int mostTurns = 20;

/// A certificate for the server's side of the rehearsal, made for this one handshake.
struct ServerIdentity {
    OpensslHandle<EVP_PKEY> key;
    OpensslHandle<X509> certificate;
};

ServerIdentity makeServerIdentity() {
    ServerIdentity identity;
    identity.key.reset(EVP_EC_gen("P-256"));
    identity.certificate.reset(X509_new());
    X509* x509 = identity.certificate.get();
    const auto* name = reinterpret_cast<const unsigned char*>("rehearsal");
    const bool built = identity.key && x509 && X509_set_version(x509, X509_VERSION_3) == 1 &&
                       ASN1_INTEGER_set(X509_get_serialNumber(x509), 1) == 1 &&
                       X509_gmtime_adj(X509_getm_notBefore(x509), 0) &&
                       X509_gmtime_adj(X509_getm_notAfter(x509), serverLifetimeSeconds) &&
                       X509_NAME_add_entry_by_NID(X509_get_subject_name(x509), NID_commonName, MBSTRING_ASC,
                                                  name, -1, -1, 0) == 1 &&
                       X509_set_issuer_name(x509, X509_get_subject_name(x509)) == 1 &&
                       X509_set_pubkey(x509, identity.key.get()) == 1 &&
                       X509_sign(x509, identity.key.get(), EVP_sha256()) > 0;
    if (!built)
        identity.certificate.reset();
    return identity;
}

/// In place of OpenSSL's own verdict, where Windows' is known to be another.
int judge(int good, X509_STORE_CTX* context) {
    if (good == 1 || !mindsSilentRoot(context))
        return good;
    X509_STORE_CTX_set_error(context, X509_V_OK);
    return 1;
}

OpensslHandle<SSL_CTX> makeGateway(const Certificate& root, const QDateTime& now) {
    OpensslHandle<SSL_CTX> context(SSL_CTX_new(TLS_server_method()));
    const ServerIdentity identity = makeServerIdentity();
    if (!context || !identity.certificate ||
        SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION) != 1 ||
        SSL_CTX_use_certificate(context.get(), identity.certificate.get()) != 1 ||
        SSL_CTX_use_PrivateKey(context.get(), identity.key.get()) != 1 ||
        X509_STORE_add_cert(SSL_CTX_get_cert_store(context.get()), root.native()) != 1)
        return nullptr;
    // Verified as the gateway does it: a chain to exactly this root, for the purpose of a TLS client.
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, judge);
    X509_VERIFY_PARAM_set_time(SSL_CTX_get0_param(context.get()),
                               static_cast<time_t>(now.toSecsSinceEpoch()));
    return context;
}

/// What a client has to show.
struct Client {
    Certificate leaf;
    QList<Certificate> certificates;
    std::optional<PrivateKey> key;
};

/// Of several ways up, it shows the one that this gateway knows.
OpensslHandle<SSL_CTX> makeClient(const Client& client, const ChainWishes& wishes) {
    OpensslHandle<SSL_CTX> context(SSL_CTX_new(TLS_client_method()));
    if (!context || SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION) != 1 ||
        SSL_CTX_use_certificate(context.get(), client.leaf.native()) != 1 ||
        SSL_CTX_use_PrivateKey(context.get(), client.key->native()) != 1)
        return nullptr;
    // A key that stays elsewhere signs as KeySigner does and not otherwise, for which TLS 1.3 has no use.
    if (!client.key->isExportable() && (SSL_CTX_set_max_proto_version(context.get(), TLS1_2_VERSION) != 1 ||
                                        SSL_CTX_set1_client_sigalgs_list(context.get(), "RSA+SHA256") != 1))
        return nullptr;
    for (const Certificate& issuer : chainAbove(client.leaf, client.certificates, wishes)) {
        if (SSL_CTX_add1_chain_cert(context.get(), issuer.native()) != 1)
            return nullptr;
    }
    // The rehearsal is about the client's certificate; the gateway's own comes from Microsoft, not from here.
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr);
    return context;
}

/// The two ends of a connection, joined in memory.
struct Connection {
    OpensslHandle<SSL> gateway;
    OpensslHandle<SSL> client;
};

std::optional<Connection> connect(SSL_CTX* gatewayContext, SSL_CTX* clientContext) {
    Connection connection{OpensslHandle<SSL>(SSL_new(gatewayContext)),
                          OpensslHandle<SSL>(SSL_new(clientContext))};
    BIO* gatewayEnd = nullptr;
    BIO* clientEnd = nullptr;
    if (!connection.gateway || !connection.client || BIO_new_bio_pair(&gatewayEnd, 0, &clientEnd, 0) != 1)
        return std::nullopt;
    SSL_set_bio(connection.gateway.get(), gatewayEnd, gatewayEnd);
    SSL_set_bio(connection.client.get(), clientEnd, clientEnd);
    SSL_set_accept_state(connection.gateway.get());
    SSL_set_connect_state(connection.client.get());
    return connection;
}

/// Lets both sides speak in turn until the gateway has decided. True when it let the client in.
bool shakeHands(const Connection& connection) {
    for (int turn = 0; turn < mostTurns; ++turn) {
        SSL_do_handshake(connection.client.get());
        const int answer = SSL_do_handshake(connection.gateway.get());
        if (answer == 1)
            return true;
        if (SSL_get_error(connection.gateway.get(), answer) != SSL_ERROR_WANT_READ)
            return false;
    }
    return false;
}

QString normalizedThumbprint(const QString& text) {
    QString digits;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            digits.append(c.toUpper());
    }
    return digits;
}

/// What only the gateway knows: its root and its revoked list.
QList<Finding> gatewayFindings(const Certificate& leaf, const QList<Certificate>& chain,
                               const RehearsalGateway& gateway, const QDateTime& now) {
    QList<Finding> findings;
    const bool underRoot = leaf.isSignedBy(gateway.root) ||
                           std::any_of(chain.begin(), chain.end(), [&](const Certificate& issuer) {
                               return issuer == gateway.root || issuer.isSignedBy(gateway.root);
                           });
    if (!underRoot)
        findings.append(
            {Rule::NotUnderThisRoot, Severity::Error, QStringLiteral("leaf"), gateway.root.displayName()});
    const QString root = QStringLiteral("root");
    if (gateway.rootEncodedTwice)
        findings.append({Rule::EncodedTwice, Severity::Error, root});
    if (now > gateway.root.notAfter())
        findings.append(
            {Rule::RootExpired, Severity::Error, root, gateway.root.notAfter().toString(Qt::ISODate)});
    else if (now < gateway.root.notBefore())
        findings.append(
            {Rule::RootNotYetValid, Severity::Error, root, gateway.root.notBefore().toString(Qt::ISODate)});
    if (isRevoked(leaf, gateway.revokedThumbprints))
        findings.append({Rule::Revoked, Severity::Error, QStringLiteral("leaf")});
    return findings;
}

bool isOneOf(Rule rule, std::initializer_list<Rule> rules) {
    return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

/// A handshake can be fine where the gateway's configuration says no, as OpenVPN does after the TLS part.
bool gatewayRulesAllow(const Certificate& leaf, const RehearsalGateway& gateway,
                       const QList<Finding>& findings) {
    const auto purposes = leaf.extendedKeyUsage();
    if (gateway.rootEncodedTwice || !purposes || !purposes->contains(oid::clientAuthentication))
        return false;
    return std::none_of(findings.begin(), findings.end(), [](const Finding& finding) {
        return isOneOf(finding.rule, {Rule::Revoked, Rule::RootExpired, Rule::RootNotYetValid});
    });
}

const char* refusalFor(PathProblem problem) {
    switch (problem) {
    case PathProblem::IssuerMissing:
    case PathProblem::RootNotTrusted:
        return gatewayRefusal::chain;
    case PathProblem::Expired:
    case PathProblem::NotYetValid:
        return gatewayRefusal::dates;
    case PathProblem::PurposeNotAllowed:
        return gatewayRefusal::purpose;
    case PathProblem::NotAnAuthority:
        return gatewayRefusal::notAnAuthority;
    case PathProblem::PathTooLong:
        return gatewayRefusal::pathLength;
    case PathProblem::TooManySteps:
        return gatewayRefusal::tooManySteps;
    case PathProblem::SignatureWrong:
        return gatewayRefusal::signature;
    case PathProblem::NameNotAllowed:
        return gatewayRefusal::nameConstraint;
    case PathProblem::ExtensionNotUnderstood:
        return gatewayRefusal::criticalExtension;
    case PathProblem::TooWeak:
        return gatewayRefusal::tooWeak;
    case PathProblem::Other:
        return "";
    }
    Q_UNREACHABLE();
}

/// Who refused: the gateway, with a verdict on the chain, or the key, which then never got that far.
Finding refusal(const Client& client, const SSL* gateway) {
    const QString leaf = QStringLiteral("leaf");
    const auto said = takeSignerError();
    if (!client.key->isExportable() && said)
        return {Rule::GatewayRefused, Severity::Error, leaf, QLatin1StringView(gatewayRefusal::keyUnusable),
                said->detail};
    const long verdict = gateway ? SSL_get_verify_result(gateway) : X509_V_OK;
    return {Rule::GatewayRefused, Severity::Error, leaf,
            QString::fromLatin1(refusalFor(pathProblemOf(verdict))),
            QString::fromLatin1(X509_verify_cert_error_string(verdict))};
}

/// \a findings: what can be said of the client's file without a gateway.
RehearsalOutcome rehearse(const Client& client, QList<Finding> findings, const RehearsalGateway& gateway,
                          const QDateTime& now) {
    RehearsalOutcome outcome;
    outcome.findings = std::move(findings);
    const Certificate& leaf = client.leaf;
    if (leaf.isCa()) {
        // Its file may rightly say so as a warning only; here it is a reason.
        outcome.findings.removeIf([](const Finding& finding) { return finding.rule == Rule::IsCa; });
        outcome.findings = assessAuthorityAsClient(leaf) + outcome.findings;
    }
    QList<Certificate> known = client.certificates;
    known.append(gateway.root);
    const ChainWishes wishes{.now = now, .root = gateway.root};
    addNew(outcome.findings, gatewayFindings(leaf, chainAbove(leaf, known, wishes), gateway, now));
    // The gateway has its root itself, so one that is missing from the file hurts Windows, not the handshake.
    if (!client.key || !leaf.matches(*client.key))
        return outcome;

    const auto gatewayContext = makeGateway(gateway.root, now);
    const auto clientContext = makeClient(client, wishes);
    const auto connection =
        gatewayContext && clientContext ? connect(gatewayContext.get(), clientContext.get()) : std::nullopt;
    const bool handshake = connection && shakeHands(*connection);
    forgetOpensslErrors();
    if (handshake)
        outcome.protocol = QString::fromLatin1(SSL_get_version(connection->gateway.get()));
    outcome.accepted = handshake && gatewayRulesAllow(leaf, gateway, outcome.findings);
    if (!outcome.accepted && !hasErrors(outcome.findings))
        outcome.findings.prepend(refusal(client, connection ? connection->gateway.get() : nullptr));
    return outcome;
}

} // namespace

bool isRevoked(const Certificate& certificate, const QStringList& thumbprints) {
    return std::any_of(thumbprints.begin(), thumbprints.end(),
                       [thumbprint = certificate.sha1Thumbprint()](const QString& entry) {
                           return normalizedThumbprint(entry) == thumbprint;
                       });
}

RehearsalOutcome rehearseGateway(const Pkcs12Bundle& bundle, const RehearsalGateway& gateway,
                                 const QDateTime& now) {
    const auto leaf = bundle.leaf();
    if (!leaf)
        return {false, {}, assessBundle(bundle, now)};
    return rehearse({*leaf, bundle.certificates(), bundle.key()}, assessBundle(bundle, now), gateway, now);
}

RehearsalOutcome rehearseGateway(const CertificateFile& file, const RehearsalGateway& gateway,
                                 const QDateTime& now) {
    if (file.pkcs12)
        return rehearseGateway(*file.pkcs12, gateway, now);
    FileReadiness readiness = assessFile(file, now);
    if (file.hasKeyInStore && !file.key)
        readiness.findings.prepend({Rule::GatewayRefused, Severity::Error, QStringLiteral("leaf"),
                                    QLatin1StringView(gatewayRefusal::keyUnusable)});
    else if (!file.key && file.kind != CertificateFileKind::StoreCertificate)
        readiness.findings.prepend({Rule::KeyMissing, Severity::Error, QStringLiteral("bundle")});
    if (readiness.certificates.isEmpty())
        return {false, {}, readiness.findings};
    return rehearse({readiness.certificates.first(), file.certificates, file.key}, readiness.findings,
                    gateway, now);
}

} // namespace p2s
