#include "core/issuing/ca_reply.h"

#include "core/issuing/new_request.h"
#include "core/issuing/root_records.h"
#include "core/readiness/client_readiness.h"
#include "core/x509/certificate_file.h"

#include <algorithm>

namespace p2s {
namespace {

struct Match {
    RequestRecord record;
    Certificate certificate;
};

/// The certificate in \a certificates whose key was made here.
Result<Match> matchIn(const QList<Certificate>& certificates, const QString& name, const Ledger& ledger) {
    std::optional<Match> found;
    for (const Certificate& certificate : certificates) {
        auto record = ledger.requestByPublicKey(publicKeyHash(certificate.subjectPublicKeyInfo()));
        if (!record && record.error().code == ErrorCode::RequestNotFound)
            continue;
        if (!record)
            return tl::unexpected(record.error());
        // Some authorities put the same certificate in twice.
        if (found && found->certificate != certificate)
            return failure(ErrorCode::ReplyAmbiguous, name);
        found = Match{std::move(*record), certificate};
    }
    if (!found)
        return failure(ErrorCode::ReplyUnmatched, name);
    if (found->record.state != RequestState::Waiting)
        return failure(ErrorCode::RequestNotWaiting, found->record.address);
    return std::move(*found);
}

bool isSameName(const QString& found, const QString& asked) {
    const auto foundName = EmailName::parse(found);
    const auto askedName = EmailName::parse(asked);
    return foundName && askedName ? *foundName == *askedName : found == asked;
}

/// What only somebody can tell who knows what was asked for.
QList<Finding> compare(const CertificateRequest& request, const Certificate& certificate) {
    QList<Finding> findings;
    const QString leaf = QStringLiteral("leaf");
    if (!isSameName(certificate.commonName(), request.commonName()))
        findings.append({Rule::CommonNameChanged, Severity::Error, leaf, certificate.commonName()});
    const QStringList carried = certificate.subjectAltNames();
    const QStringList asked = request.subjectAltNames();
    const bool carriesAll = std::all_of(asked.begin(), asked.end(), [&](const QString& name) {
        return carried.contains(name, Qt::CaseInsensitive);
    });
    if (!carriesAll)
        findings.append({Rule::AltNameChanged, Severity::Warning, leaf});
    return findings;
}

QList<Finding> assess(const CaReply& reply, const std::optional<Certificate>& uploadedRoot,
                      const QDateTime& now) {
    const Certificate& certificate = reply.certificate;
    QList<Finding> findings = compare(reply.request, certificate);
    if (certificate.isCa())
        findings += assessAuthorityAsClient(certificate);
    findings += assessCertificate(certificate, reply.chain, now);
    if (uploadedRoot && !reply.chain.contains(*uploadedRoot))
        findings.append(
            {Rule::NotUnderThisRoot, Severity::Error, QStringLiteral("leaf"), uploadedRoot->displayName()});
    putGravestFirst(findings);
    return findings;
}

} // namespace

Result<CaReply> readReply(const QByteArray& bytes, const QString& name, const ReplySurroundings& known,
                          const Ledger& ledger, const QDateTime& now) {
    const auto file = parseCertificateFile(bytes, {}, name);
    if (!file)
        return tl::unexpected(file.error());
    if (file->certificates.isEmpty())
        return failure(ErrorCode::CertificateMissing, name);
    auto match = matchIn(file->certificates, name, ledger);
    if (!match)
        return tl::unexpected(match.error());
    auto request = requestOf(match->record);
    if (!request)
        return tl::unexpected(request.error());
    const auto recorded = authoritiesInLedger(ledger);
    if (!recorded)
        return tl::unexpected(recorded.error());

    // The uploaded one first: a root renewed with the same key has the same name, and the gateway knows only
    // one of both.
    QList<Certificate> authorities;
    if (known.uploadedRoot)
        authorities.append(*known.uploadedRoot);
    authorities += file->certificates + known.authorities + *recorded;
    CaReply reply{std::move(match->record),
                  std::move(*request),
                  match->certificate,
                  chainAbove(match->certificate, authorities),
                  {}};
    reply.findings = assess(reply, known.uploadedRoot, now);
    return reply;
}

} // namespace p2s
