#include "core/issuing/complete_request.h"

#include "core/handover/suggested_names.h"
#include "core/issuing/client_export.h"
#include "core/issuing/refuse_errors.h"
#include "core/issuing/root_records.h"
#include "core/readiness/client_readiness.h"
#include "core/readiness/gateway_rehearsal.h"

namespace p2s {
namespace {

/// The authority that signed the reply, under a name that is free, unless the ledger has it already.
Result<RootRecord> issuerOf(const CaReply& reply, const Ledger& ledger) {
    const Certificate& issuer = reply.chain.first();
    const auto roots = ledger.roots();
    if (!roots)
        return tl::unexpected(roots.error());
    QStringList taken;
    for (const RootRecord& root : *roots) {
        if (root.sha1 == issuer.sha1Thumbprint())
            return root;
        taken.append(root.name);
    }
    return rootRecord(issuer, reply.chain.mid(1), legalRootName(issuer.displayName(), taken));
}

/// A handshake with a gateway that trusts the root of the reply.
QList<Finding> rehearse(const CaReply& reply, const PrivateKey& key, const QDateTime& now) {
    CertificateFile client;
    client.certificates = QList<Certificate>{reply.certificate} + reply.chain;
    client.key = key;
    client.keyCount = 1;
    return rehearseGateway(client, {reply.chain.last(), {}, false}, now).findings;
}

} // namespace

Result<IssuanceRequest> exportOf(const CaReply& reply) {
    auto person = EmailName::parse(reply.record.address);
    if (!person)
        return tl::unexpected(person.error());
    IssuanceRequest request{.certificate = {.person = std::move(*person)}};
    request.certificate.extendedKeyUsage =
        reply.certificate.extendedKeyUsage().value_or(ExtendedKeyUsage::p2sClient());
    request.certificate.notBefore = reply.certificate.notBefore();
    request.certificate.notAfter = reply.certificate.notAfter();
    return request;
}

Result<PrivateKey> unlockRequest(const RequestRecord& record, const SecretBytes& passphrase) {
    if (record.state != RequestState::Waiting)
        return failure(ErrorCode::RequestNotWaiting, record.address);
    if (passphrase.isEmpty())
        return failure(ErrorCode::PassphraseNeeded, record.address);
    return PrivateKey::fromEncryptedPkcs8(record.encryptedKey, passphrase, record.address);
}

Result<IssuedClient> completeRequest(const IssuanceRequest& request, const CaReply& reply,
                                     const PrivateKey& key, Ledger& ledger,
                                     const Progress<IssueStage>& progress, const Clock& clock,
                                     QList<Finding>* against) {
    const QDateTime now = clock.now();
    const QString name = reply.request.commonName();
    const BeginStage begin = [&](IssueStage stage) {
        return progress && !progress(stage) ? failure(ErrorCode::Cancelled) : Result<void>();
    };
    if (auto go = begin(IssueStage::CheckingCertificate); !go)
        return tl::unexpected(go.error());
    if (!reply.certificate.matches(key))
        return failure(ErrorCode::KeyMismatch, name);
    QList<Finding> findings =
        reply.findings + assessPassword(request.password, request.target, request.certificate.person);
    if (auto fine = refuseErrors(findings, name, against); !fine)
        return tl::unexpected(fine.error());
    // Without errors there is a chain up to a root.
    if (auto fine = refuseErrors(rehearse(reply, key, now), name, against); !fine)
        return tl::unexpected(fine.error());
    if (auto fine = checkHandover(request, ledger); !fine)
        return tl::unexpected(fine.error());
    if (auto fine = checkPfxPlace(request); !fine)
        return tl::unexpected(fine.error());
    auto issuer = issuerOf(reply, ledger);
    if (!issuer)
        return tl::unexpected(issuer.error());

    auto issued =
        exportClient(request, {key, reply.certificate, reply.chain, std::move(*issuer), reply.record.id},
                     ledger, begin, now, against);
    if (!issued)
        return issued;
    addNew(issued->findings, findings);
    return issued;
}

} // namespace p2s
