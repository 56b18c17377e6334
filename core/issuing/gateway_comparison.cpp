#include "core/issuing/gateway_comparison.h"

#include "core/issuing/revocation_impact.h"
#include "core/issuing/root_records.h"
#include "core/x509/certificate_file.h"
#include "core/x509/profiles.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace p2s {
namespace {

const QString comparedRoot = QStringLiteral("root");
const QString comparedLeaf = QStringLiteral("leaf");

class Comparison {
public:
    Comparison(const GatewayConfiguration& gateway, const Ledger& ledger, const QDateTime& now)
        : m_ledger(ledger), m_now(now) {
        m_result.gateway = gateway;
    }

    Result<GatewayComparison> run() {
        if (m_result.gateway.listsRoots) {
            if (auto done = compareRoots(); !done)
                return tl::unexpected(done.error());
        }
        if (m_result.gateway.listsRevoked) {
            if (auto done = compareThere(); !done)
                return tl::unexpected(done.error());
            if (auto done = compareHere(); !done)
                return tl::unexpected(done.error());
        }
        putGravestFirst(m_result.findings);
        return std::move(m_result);
    }

private:
    void find(Rule rule, Severity severity, const QString& subject, const QString& argument,
              const QString& detail = {}) {
        m_result.findings.append({rule, severity, subject, argument, detail});
    }

    Result<void> compareRoots() {
        const auto known = m_ledger.roots();
        if (!known)
            return tl::unexpected(known.error());
        for (const RootRecord& root : *known) {
            const auto path = thumbprintsOfPath(root);
            if (!path)
                return tl::unexpected(path.error());
            m_paths.insert(root.id, *path);
        }
        for (const GatewayConfiguration::Root& uploaded : std::as_const(m_result.gateway.roots))
            takeRoot(uploaded, *known);
        m_result.roomForRoots =
            std::max(mostGatewayRoots - static_cast<int>(m_result.gateway.roots.size()), 0);
        if (m_result.roomForRoots == 0)
            find(Rule::GatewayRootsFull, Severity::Warning, comparedRoot, QString::number(mostGatewayRoots));
        for (const RootRecord& root : *known) {
            if (m_rootsThere.contains(root.id))
                continue;
            m_result.missingRoots.append(root);
            // An empty or expired root may stay where it is; one with people under it cuts them off.
            CertificateQuery inUse;
            inUse.state = CertificateState::Issued;
            inUse.endsAfter = m_now;
            inUse.rootId = root.id;
            const auto users = m_ledger.countCertificates(inUse);
            if (!users)
                return tl::unexpected(users.error());
            const bool isNeeded = *users > 0 && root.notAfter > m_now;
            find(Rule::GatewayRootMissing, isNeeded ? Severity::Error : Severity::Info, comparedRoot,
                 root.name);
        }
        return {};
    }

    void takeRoot(const GatewayConfiguration::Root& uploaded, const QList<RootRecord>& known) {
        GatewayComparison::Root root;
        root.name = uploaded.name;
        const auto file = parseCertificateFile(uploaded.data, {}, uploaded.name);
        if (!file || file->certificates.isEmpty()) {
            find(Rule::GatewayRootDamaged, Severity::Error, comparedRoot, uploaded.name,
                 file ? QString() : QString(errorCodeName(file.error().code)));
            m_result.roots.append(root);
            return;
        }
        const Certificate& certificate = file->certificates.constFirst();
        root.certificate = certificate;
        root.isEncodedTwice = file->isEncodedTwice();
        const QString sha1 = certificate.sha1Thumbprint();
        for (const RootRecord& record : known) {
            if (!m_paths.value(record.id).contains(sha1))
                continue;
            m_rootsThere.insert(record.id);
            if (record.sha1 == sha1)
                root.ledgerNames.prepend(record.name);
            else
                root.ledgerNames.append(record.name);
        }
        if (root.ledgerNames.isEmpty()) {
            find(Rule::GatewayRootUnknown, Severity::Warning, comparedRoot, uploaded.name,
                 QStringLiteral("%1, SHA-1 %2").arg(certificate.subject(), sha1));
        }
        if (root.isEncodedTwice)
            find(Rule::GatewayRootEncodedTwice, Severity::Error, comparedRoot, uploaded.name);
        if (certificate.notAfter() < m_now)
            find(Rule::GatewayRootExpired, Severity::Error, comparedRoot, uploaded.name);
        else if (certificate.notAfter() < m_now.addDays(expiresSoonDays))
            find(Rule::GatewayRootExpiresSoon, Severity::Warning, comparedRoot, uploaded.name);
        m_result.roots.append(root);
    }

    /// What the gateway refuses: is it revoked here?
    Result<void> compareThere() {
        for (const GatewayConfiguration::Revoked& entry : std::as_const(m_result.gateway.revoked)) {
            if (m_thumbprintsThere.contains(entry.thumbprint))
                continue;
            m_thumbprintsThere.insert(entry.thumbprint);
            const auto record = m_ledger.certificateByHex(entry.thumbprint);
            if (!record && record.error().code != ErrorCode::CertificateNotFound)
                return tl::unexpected(record.error());
            if (!record) {
                m_result.unknownThumbprints.append(entry.thumbprint);
                find(Rule::RevokedOnGatewayUnknown, Severity::Info, comparedLeaf, entry.thumbprint,
                     entry.name);
            } else if (!record->revocation) {
                m_result.revokedOnlyThere.append(*record);
                find(Rule::RevokedOnlyOnGateway, Severity::Error, comparedLeaf, record->commonName,
                     record->sha1);
            } else if (!record->revocation->uploadedAt.isValid()) {
                m_result.toNote.append(*record);
            }
        }
        return {};
    }

    /// What is revoked here: does the gateway refuse it? An expired one is refused anyhow, and so is one
    /// under a root that it does not have.
    Result<void> compareHere() {
        const auto revoked = certificatesToRefuse(m_ledger, m_now);
        if (!revoked)
            return tl::unexpected(revoked.error());
        for (const CertificateRecord& record : *revoked) {
            if (m_thumbprintsThere.contains(record.sha1) ||
                (m_result.gateway.listsRoots && !m_rootsThere.contains(record.rootId)))
                continue;
            m_result.revokedOnlyHere.append(record);
            find(Rule::RevokedOnlyHere, Severity::Error, comparedLeaf, record.commonName, record.sha1);
        }
        return {};
    }

    const Ledger& m_ledger;
    QDateTime m_now;
    GatewayComparison m_result;
    /// By a root's number in the ledger: its thumbprint and those of all above it.
    QHash<qint64, QStringList> m_paths;
    QSet<qint64> m_rootsThere;
    QSet<QString> m_thumbprintsThere;
};

} // namespace

Result<GatewayComparison> compareWithGateway(const GatewayConfiguration& gateway, const Ledger& ledger,
                                             const QDateTime& now) {
    return Comparison(gateway, ledger, now).run();
}

Result<int> noteOnGateway(const QList<CertificateRecord>& found, Ledger& ledger) {
    int noted = 0;
    for (const CertificateRecord& record : found) {
        const auto done = ledger.noteRevocationUploaded(record.id);
        if (!done && done.error().code != ErrorCode::NotRevoked &&
            done.error().code != ErrorCode::CertificateNotFound)
            return tl::unexpected(done.error());
        noted += done ? 1 : 0;
    }
    return noted;
}

} // namespace p2s
