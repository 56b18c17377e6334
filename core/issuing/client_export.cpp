#include "core/issuing/client_export.h"

#include "core/base/machine_text.h"
#include "core/base/staged_file.h"
#include "core/issuing/finished_file.h"
#include "core/issuing/pending_issue.h"
#include "core/issuing/suggested_friendly_name.h"

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

/// Whether it is taken is asked again when the row is made, which decides.
Result<void> checkFriendlyNameIsFree(const IssuanceRequest& request, const Ledger& ledger) {
    const QString& name = request.friendlyName;
    if (name.trimmed().isEmpty())
        return failure(ErrorCode::FriendlyNameEmpty);
    if (auto fine = checkFriendlyName(name); !fine)
        return fine;
    const auto taken = ledger.isFriendlyNameTaken(name);
    if (!taken)
        return tl::unexpected(taken.error());
    return *taken && !request.friendlyNameIsSuggested ? failure(ErrorCode::FriendlyNameTaken, name)
                                                      : Result<void>();
}

Result<void> checkPeople(const IssuanceRequest& request) {
    if (request.sharing == Sharing::Unique)
        return {};
    if (request.sharedWith.isEmpty())
        return failure(ErrorCode::RecipientsMissing);
    for (qsizetype i = 1; i < request.sharedWith.size(); ++i) {
        if (request.sharedWith.first(i).contains(request.sharedWith.at(i)))
            return failure(ErrorCode::RecipientRepeated, request.sharedWith.at(i).address());
    }
    return {};
}

/// One export. The steps are in the order they are called.
class Export {
public:
    Export(const IssuanceRequest& request, const SignedClient& client, Ledger& ledger,
           const BeginStage& begin, const QDateTime& now, QList<Finding>* against)
        : m_request(request), m_client(client), m_ledger(ledger), m_begin(begin), m_now(now),
          m_against(against), m_path(absolutePath(request.pfxPath)) {}

    Result<IssuedClient> run();

private:
    Result<PendingIssue> encodeAndRecord(QByteArray& pfx);
    Result<PendingIssue> record(const QByteArray& pfx, IssueMarker marker);
    CertificateRecord recordOf(const QByteArray& pfx) const;
    Result<CertificateRecord> placeAndRecord(StagedFile& staged, PendingIssue& pending) const;

    /// Its friendly name may change on the way, when it was suggested.
    IssuanceRequest m_request;
    const SignedClient& m_client;
    Ledger& m_ledger;
    const BeginStage& m_begin;
    QDateTime m_now;
    QList<Finding>* m_against;
    QString m_path;
};

Result<IssuedClient> Export::run() {
    const Certificate& certificate = m_client.certificate;
    QByteArray pfx;
    auto pending = encodeAndRecord(pfx);
    if (!pending)
        return tl::unexpected(pending.error());

    if (auto go = m_begin(IssueStage::WritingFile); !go)
        return tl::unexpected(go.error());
    auto staged =
        StagedFile::write(m_path, pfx, m_request.ifExists, temporaryPfxPath(m_path, pending->record().sha1));
    if (!staged)
        return tl::unexpected(staged.error());

    if (auto go = m_begin(IssueStage::CheckingFile); !go)
        return tl::unexpected(go.error());
    // Before it takes its name: a file that is there is a file that opens.
    const FinishedFile finished =
        checkFinishedFile(staged->temporaryPath(), m_request, certificate, m_client.chain, m_now);
    if (auto accepted = acceptFinishedFile(finished, m_path, certificate.displayName(), m_against); !accepted)
        return tl::unexpected(accepted.error());
    // The last moment at which stopping leaves everything as it was.
    if (auto go = m_begin(IssueStage::CheckingFile); !go)
        return tl::unexpected(go.error());

    const auto record = placeAndRecord(*staged, *pending);
    if (!record)
        return tl::unexpected(record.error());
    return IssuedClient{*record, certificate, m_client.chain, finished.checks, finished.findings};
}

/// Encoded before it is recorded, so that the row can tell this very file from another of its name. A
/// suggested friendly name that somebody else was faster with is numbered anew.
Result<PendingIssue> Export::encodeAndRecord(QByteArray& pfx) {
    const auto companion = m_ledger.companionPath();
    if (!companion)
        return tl::unexpected(companion.error());
    while (true) {
        // The disk is slow and the password derivation is: the marker is placed while the file is encoded.
        auto placing = std::async(std::launch::async, IssueMarker::place, *companion,
                                  m_client.certificate.sha1Thumbprint());
        auto encoded =
            writePkcs12({m_client.key, m_client.certificate, m_client.chain, m_request.friendlyName},
                        m_request.password, Pkcs12Profile::forTarget(m_request.target));
        auto marker = placing.get();
        if (!encoded)
            return tl::unexpected(encoded.error());
        if (!marker)
            return tl::unexpected(marker.error());
        pfx = std::move(*encoded);

        if (auto go = m_begin(IssueStage::Recording); !go)
            return tl::unexpected(go.error());
        auto pending = record(pfx, std::move(*marker));
        const bool isTaken = !pending && pending.error().code == ErrorCode::FriendlyNameTaken;
        if (!isTaken || !m_request.friendlyNameIsSuggested)
            return pending;
        auto next = suggestedFriendlyName(m_request.certificate.person, m_now, m_ledger);
        if (!next)
            return tl::unexpected(next.error());
        m_request.friendlyName = std::move(*next);
    }
}

Result<PendingIssue> Export::record(const QByteArray& pfx, IssueMarker marker) {
    return m_client.requestId == 0
               ? PendingIssue::begin(recordOf(pfx), std::move(marker), m_ledger)
               : PendingIssue::beginReply(recordOf(pfx), m_client.issuer, std::move(marker), m_ledger);
}

CertificateRecord Export::recordOf(const QByteArray& pfx) const {
    const Certificate& certificate = m_client.certificate;
    CertificateRecord record;
    record.rootId = m_client.issuer.id;
    record.rootName = m_client.issuer.name;
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
    record.pfxSha256 = hexText(QCryptographicHash::hash(pfx, QCryptographicHash::Sha256));
    record.installTarget = installTargetName(m_request.target);
    record.replaces = m_request.replaces;
    record.requestId = m_client.requestId;
    return record;
}

/// The file takes its name, then the row says issued. When the ledger refuses at this last step, what was at
/// that name before is put back. When nobody can tell whether it did, the file stays: a certificate that is
/// recorded as issued has its file, and one that is not is found as interrupted.
Result<CertificateRecord> Export::placeAndRecord(StagedFile& staged, PendingIssue& pending) const {
    const auto before =
        m_request.ifExists == IfExists::Replace ? readFile(m_path) : failure(ErrorCode::FileNotFound, m_path);
    if (auto moved = staged.moveIntoPlace(); !moved)
        return tl::unexpected(moved.error());
    auto recorded = pending.finish();
    if (pending.isPending() && !(before && writePrivateFile(m_path, *before, IfExists::Replace)))
        QFile::remove(m_path);
    return recorded;
}

} // namespace

Result<void> checkHandover(const IssuanceRequest& request, const Ledger& ledger) {
    if (auto fine = checkPkcs12Password(request.password); !fine)
        return fine;
    if (auto fine = checkFriendlyNameIsFree(request, ledger); !fine)
        return fine;
    return checkPeople(request);
}

Result<void> checkPfxPlace(const IssuanceRequest& request) {
    if (request.pfxPath.isEmpty())
        return failure(ErrorCode::FileNameInvalid, request.pfxPath);
    return checkWritable(absolutePath(request.pfxPath), request.ifExists);
}

Result<IssuedClient> exportClient(const IssuanceRequest& request, const SignedClient& client, Ledger& ledger,
                                  const BeginStage& begin, const QDateTime& now, QList<Finding>* against) {
    return Export(request, client, ledger, begin, now, against).run();
}

} // namespace p2s
