#include "core/issuing/issue_client.h"

#include "core/issuing/client_export.h"
#include "core/issuing/refuse_errors.h"
#include "core/readiness/client_readiness.h"

namespace p2s {
namespace {

/// One run of the main job. The steps are in the order they are called.
class Issue {
public:
    Issue(const IssuanceRequest& request, const UnlockedRoot& root, Ledger& ledger,
          const Progress<IssueStage>& progress, const QDateTime& now, QList<Finding>* against)
        : m_request(request), m_root(root), m_ledger(ledger), m_progress(progress), m_now(now),
          m_against(against) {}

    Result<IssuedClient> run();

private:
    Result<void> checkRequest();
    Result<void> checkRoot() const;
    Result<void> checkSigned(const Certificate& certificate, const PrivateKey& key) const;
    Result<void> begin(IssueStage stage);

    const IssuanceRequest& m_request;
    const UnlockedRoot& m_root;
    Ledger& m_ledger;
    const Progress<IssueStage>& m_progress;
    QDateTime m_now;
    QList<Certificate> m_chain;
    QList<Finding> m_findings;
    QList<Finding>* m_against;
    bool m_stopped = false;
};

Result<IssuedClient> Issue::run() {
    if (auto fit = checkRequest(); !fit)
        return tl::unexpected(fit.error());

    const auto keepGoing = [this] { return begin(IssueStage::CreatingKey).has_value(); };
    if (!keepGoing())
        return failure(ErrorCode::Cancelled);
    const auto key = PrivateKey::generate(m_request.key, keepGoing);
    if (!key)
        return tl::unexpected(key.error());

    if (auto go = begin(IssueStage::Signing); !go)
        return tl::unexpected(go.error());
    const auto certificate = m_root.authority.signClient(m_request.certificate, *key);
    if (!certificate)
        return tl::unexpected(certificate.error());

    if (auto go = begin(IssueStage::CheckingCertificate); !go)
        return tl::unexpected(go.error());
    if (auto sound = checkSigned(*certificate, *key); !sound)
        return tl::unexpected(sound.error());
    auto issued = exportClient(
        m_request, {*key, *certificate, m_chain, m_root.record, 0}, m_ledger,
        [this](IssueStage stage) { return begin(stage); }, m_now, m_against);
    if (!issued)
        return issued;
    addNew(issued->findings, m_findings);
    return issued;
}

/// Once it was told to stop it asks no more; OpenSSL itself may ask several times.
Result<void> Issue::begin(IssueStage stage) {
    m_stopped = m_stopped || (m_progress && !m_progress(stage));
    return m_stopped ? failure(ErrorCode::Cancelled) : Result<void>();
}

/// Everything that can be known to go wrong is refused before a key is made.
Result<void> Issue::checkRequest() {
    auto chain = chainOf(m_root);
    if (!chain)
        return tl::unexpected(chain.error());
    m_chain = std::move(*chain);
    if (auto fine = checkHandover(m_request, m_ledger); !fine)
        return fine;
    if (auto fine = checkRoot(); !fine)
        return fine;
    const ClientProfile& profile = m_request.certificate;
    m_findings = assessDraft({profile.person.address(), profile.extendedKeyUsage.purposes(), m_request.key,
                              profile.notBefore, profile.notAfter},
                             m_chain, m_now);
    m_findings += assessPassword(m_request.password, m_request.target, profile.person);
    if (auto fine = refuseErrors(m_findings, profile.person.address(), m_against); !fine)
        return fine;
    return checkPfxPlace(m_request);
}

Result<void> Issue::checkRoot() const {
    return checkRootDates(m_root.authority.certificate(), m_root.record.name, m_now);
}

/// Reads our own output back and compares it with what was asked for.
Result<void> Issue::checkSigned(const Certificate& certificate, const PrivateKey& key) const {
    const ClientProfile& wanted = m_request.certificate;
    const auto found = Certificate::fromDer(certificate.der(), wanted.person.address());
    if (!found)
        return failure(ErrorCode::SelfCheckFailed, m_request.pfxPath,
                       QStringLiteral("the certificate cannot be read back"));
    const auto usage = found->keyUsage();
    const bool sound = found->commonName() == wanted.person.address() &&
                       found->subjectAltNames() == QStringList{wanted.person.subjectAltName()} &&
                       found->extendedKeyUsage() == wanted.extendedKeyUsage && usage &&
                       usage->contains(QStringLiteral("digitalSignature")) && !found->isCa() &&
                       found->notBefore().toSecsSinceEpoch() == wanted.notBefore.toSecsSinceEpoch() &&
                       found->notAfter().toSecsSinceEpoch() == wanted.notAfter.toSecsSinceEpoch() &&
                       found->matches(key) && found->isSignedBy(m_root.authority.certificate());
    if (!sound)
        return failure(ErrorCode::SelfCheckFailed, m_request.pfxPath,
                       QStringLiteral("the certificate is not what was asked for"));
    return {};
}

} // namespace

QList<IssueStage> allIssueStages() {
    return {IssueStage::CreatingKey, IssueStage::Signing,     IssueStage::CheckingCertificate,
            IssueStage::Recording,   IssueStage::WritingFile, IssueStage::CheckingFile};
}

Result<IssuedClient> issueClient(const IssuanceRequest& request, const UnlockedRoot& root, Ledger& ledger,
                                 const Progress<IssueStage>& progress, const Clock& clock,
                                 QList<Finding>* against) {
    return Issue(request, root, ledger, progress, clock.now(), against).run();
}

} // namespace p2s
