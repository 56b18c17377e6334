#include "core/issuing/issue_client.h"

#include "core/base/staged_file.h"
#include "core/issuing/finished_file.h"
#include "core/issuing/pending_issue.h"
#include "core/issuing/refuse_errors.h"
#include "core/issuing/suggested_friendly_name.h"
#include "core/readiness/client_readiness.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <future>

namespace p2s {
namespace {

/// Windows' Qt drops a separator at the end, and a folder that is not there would become a file of its name.
QString absolutePath(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const bool meansFolder = QDir::fromNativeSeparators(path).endsWith(QLatin1Char('/'));
    return meansFolder && !absolute.endsWith(QLatin1Char('/')) ? absolute + QLatin1Char('/') : absolute;
}

/// One run of the main job. The steps are in the order they are called.
class Issue {
public:
    Issue(const IssuanceRequest& request, const UnlockedRoot& root, Ledger& ledger,
          const Progress<IssueStage>& progress, const QDateTime& now)
        : m_request(request), m_root(root), m_ledger(ledger), m_progress(progress), m_now(now),
          m_path(absolutePath(request.pfxPath)), m_chain{root.authority.certificate()} {}

    Result<IssuedClient> run();

private:
    Result<void> checkRequest();
    Result<void> checkRoot() const;
    Result<void> checkFriendlyNameIsFree() const;
    Result<void> checkPeople() const;
    Result<void> checkPlace() const;
    Result<void> checkSigned(const Certificate& certificate, const PrivateKey& key) const;
    Result<PendingIssue> encodeAndRecord(const Certificate& certificate, const PrivateKey& key,
                                         QByteArray& pfx);
    CertificateRecord recordOf(const Certificate& certificate, const QByteArray& pfx) const;
    Result<CertificateRecord> placeAndRecord(StagedFile& staged, PendingIssue& pending) const;
    Result<void> begin(IssueStage stage);

    /// Its friendly name may change on the way, when it was suggested.
    IssuanceRequest m_request;
    const UnlockedRoot& m_root;
    Ledger& m_ledger;
    const Progress<IssueStage>& m_progress;
    QDateTime m_now;
    QString m_path;
    QList<Certificate> m_chain;
    QList<Finding> m_findings;
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
    QByteArray pfx;
    auto pending = encodeAndRecord(*certificate, *key, pfx);
    if (!pending)
        return tl::unexpected(pending.error());

    if (auto go = begin(IssueStage::WritingFile); !go)
        return tl::unexpected(go.error());
    auto staged =
        StagedFile::write(m_path, pfx, m_request.ifExists, temporaryPfxPath(m_path, pending->record().sha1));
    if (!staged)
        return tl::unexpected(staged.error());

    if (auto go = begin(IssueStage::CheckingFile); !go)
        return tl::unexpected(go.error());
    // Before it takes its name: a file that is there is a file that opens.
    FinishedFile finished =
        checkFinishedFile(staged->temporaryPath(), m_request, *certificate, m_chain, m_now);
    if (auto accepted = acceptFinishedFile(finished, m_path, certificate->displayName()); !accepted)
        return tl::unexpected(accepted.error());
    // The last moment at which stopping leaves everything as it was.
    if (auto go = begin(IssueStage::CheckingFile); !go)
        return tl::unexpected(go.error());

    const auto record = placeAndRecord(*staged, *pending);
    if (!record)
        return tl::unexpected(record.error());
    for (const Finding& finding : m_findings) {
        if (!finished.findings.contains(finding))
            finished.findings.append(finding);
    }
    return IssuedClient{*record, *certificate, m_chain, finished.checks, finished.findings};
}

/// Once it was told to stop it asks no more; OpenSSL itself may ask several times.
Result<void> Issue::begin(IssueStage stage) {
    m_stopped = m_stopped || (m_progress && !m_progress(stage));
    return m_stopped ? failure(ErrorCode::Cancelled) : Result<void>();
}

/// Everything that can be known to go wrong is refused before a key is made.
Result<void> Issue::checkRequest() {
    if (auto fine = checkPkcs12Password(m_request.password); !fine)
        return fine;
    if (auto fine = checkFriendlyNameIsFree(); !fine)
        return fine;
    if (auto fine = checkPeople(); !fine)
        return fine;
    if (auto fine = checkRoot(); !fine)
        return fine;
    const ClientProfile& profile = m_request.certificate;
    m_findings = assessDraft({profile.person.address(), profile.extendedKeyUsage.purposes(), m_request.key,
                              profile.notBefore, profile.notAfter},
                             m_root.authority.certificate(), m_now);
    m_findings += assessPassword(m_request.password, m_request.target);
    if (auto fine = refuseErrors(m_findings, profile.person.address()); !fine)
        return fine;
    return checkPlace();
}

/// Whether it is taken is asked again when the row is made, which decides.
Result<void> Issue::checkFriendlyNameIsFree() const {
    const QString& name = m_request.friendlyName;
    if (name.trimmed().isEmpty())
        return failure(ErrorCode::FriendlyNameEmpty);
    if (auto fine = checkFriendlyName(name); !fine)
        return fine;
    const auto taken = m_ledger.isFriendlyNameTaken(name);
    if (!taken)
        return tl::unexpected(taken.error());
    return *taken && !m_request.friendlyNameIsSuggested ? failure(ErrorCode::FriendlyNameTaken, name)
                                                        : Result<void>();
}

Result<void> Issue::checkPeople() const {
    if (m_request.sharing == Sharing::Unique)
        return {};
    if (m_request.sharedWith.isEmpty())
        return failure(ErrorCode::RecipientsMissing);
    for (qsizetype i = 1; i < m_request.sharedWith.size(); ++i) {
        if (m_request.sharedWith.first(i).contains(m_request.sharedWith.at(i)))
            return failure(ErrorCode::RecipientRepeated, m_request.sharedWith.at(i).address());
    }
    return {};
}

Result<void> Issue::checkRoot() const {
    const Certificate& root = m_root.authority.certificate();
    if (m_now > root.notAfter())
        return failure(ErrorCode::RootExpired, m_root.record.name);
    if (m_now < root.notBefore())
        return failure(ErrorCode::RootNotYetValid, m_root.record.name);
    return {};
}

Result<void> Issue::checkPlace() const {
    if (m_request.pfxPath.isEmpty())
        return failure(ErrorCode::FileNameInvalid, m_request.pfxPath);
    return checkWritable(m_path, m_request.ifExists);
}

/// Reads our own output back and compares it with what was asked for.
Result<void> Issue::checkSigned(const Certificate& certificate, const PrivateKey& key) const {
    const ClientProfile& wanted = m_request.certificate;
    const auto found = Certificate::fromDer(certificate.der(), wanted.person.address());
    if (!found)
        return failure(ErrorCode::SelfCheckFailed, m_path,
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
        return failure(ErrorCode::SelfCheckFailed, m_path,
                       QStringLiteral("the certificate is not what was asked for"));
    return {};
}

/// Encoded before it is recorded, so that the row can tell this very file from another of its name. A
/// suggested friendly name that somebody else was faster with is numbered anew.
Result<PendingIssue> Issue::encodeAndRecord(const Certificate& certificate, const PrivateKey& key,
                                            QByteArray& pfx) {
    while (true) {
        // The disk is slow and the password derivation is: the marker is placed while the file is encoded.
        auto placing =
            std::async(std::launch::async, IssueMarker::place, m_ledger.path(), certificate.sha1Thumbprint());
        auto encoded = writePkcs12({key, certificate, m_chain, m_request.friendlyName}, m_request.password,
                                   Pkcs12Profile::forTarget(m_request.target));
        auto marker = placing.get();
        if (!encoded)
            return tl::unexpected(encoded.error());
        if (!marker)
            return tl::unexpected(marker.error());
        pfx = std::move(*encoded);

        if (auto go = begin(IssueStage::Recording); !go)
            return tl::unexpected(go.error());
        auto pending = PendingIssue::begin(recordOf(certificate, pfx), std::move(*marker), m_ledger);
        const bool isTaken = !pending && pending.error().code == ErrorCode::FriendlyNameTaken;
        if (!isTaken || !m_request.friendlyNameIsSuggested)
            return pending;
        auto next = suggestedFriendlyName(m_request.certificate.person, m_now, m_ledger);
        if (!next)
            return tl::unexpected(next.error());
        m_request.friendlyName = std::move(*next);
    }
}

CertificateRecord Issue::recordOf(const Certificate& certificate, const QByteArray& pfx) const {
    CertificateRecord record;
    record.rootId = m_root.record.id;
    record.rootName = m_root.record.name;
    record.der = certificate.der();
    record.serial = certificate.serialNumber();
    record.sha1 = certificate.sha1Thumbprint();
    record.sha256 = certificate.sha256Thumbprint();
    record.commonName = certificate.commonName();
    record.friendlyName = m_request.friendlyName;
    record.notBefore = certificate.notBefore();
    record.notAfter = certificate.notAfter();
    record.sharing = m_request.sharing;
    if (m_request.sharing == Sharing::Unique) {
        record.recipients = {m_request.certificate.person.address()};
    } else {
        for (const EmailName& person : m_request.sharedWith)
            record.recipients.append(person.address());
    }
    record.pfxPath = m_path;
    record.pfxSha256 =
        QString::fromLatin1(QCryptographicHash::hash(pfx, QCryptographicHash::Sha256).toHex().toUpper());
    record.installTarget = installTargetName(m_request.target);
    record.replaces = m_request.replaces;
    return record;
}

/// The file takes its name, then the row says issued. When the ledger refuses at this last step, what was at
/// that name before is put back.
Result<CertificateRecord> Issue::placeAndRecord(StagedFile& staged, PendingIssue& pending) const {
    const auto before =
        m_request.ifExists == IfExists::Replace ? readFile(m_path) : failure(ErrorCode::FileNotFound, m_path);
    if (auto moved = staged.moveIntoPlace(); !moved)
        return tl::unexpected(moved.error());
    auto recorded = pending.finish();
    if (!recorded && !(before && writePrivateFile(m_path, *before, IfExists::Replace)))
        QFile::remove(m_path);
    return recorded;
}

} // namespace

QList<IssueStage> allIssueStages() {
    return {IssueStage::CreatingKey, IssueStage::Signing,     IssueStage::CheckingCertificate,
            IssueStage::Recording,   IssueStage::WritingFile, IssueStage::CheckingFile};
}

Result<IssuedClient> issueClient(const IssuanceRequest& request, const UnlockedRoot& root, Ledger& ledger,
                                 const Progress<IssueStage>& progress, const Clock& clock) {
    return Issue(request, root, ledger, progress, clock.now()).run();
}

} // namespace p2s
