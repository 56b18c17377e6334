#include "core/issuing/audit.h"
#include "core/issuing/audit_collection.h"
#include "core/issuing/audit_lookup.h"
#include "core/issuing/audited_certificate.h"
#include "core/readiness/client_readiness.h"
#include "core/x509/issuer_chain.h"
#include "core/x509/oid.h"

#include <QHash>
#include <QSet>

namespace p2s {
namespace {

constexpr qsizetype certificatesBetweenNews = 32;

bool isPersonal(const SystemStore& store) {
    return store.name == QStringLiteral("My");
}

/// The one that the VPN client looks into.
bool isUsers(const SystemStore& store) {
    return isPersonal(store) && store.location == StoreLocation::CurrentUser;
}

bool isOfAuthorities(const SystemStore& store) {
    return store.name == QStringLiteral("Root") || store.name == QStringLiteral("CA");
}

struct StoredEntry {
    Certificate certificate;
    bool hasKey = false;
};

struct StoreContents {
    SystemStore store;
    QList<StoredEntry> entries = {};
    /// Of the certificates in it that cannot be read.
    QList<Error> unreadable = {};
    std::optional<Error> error = {};
};

QList<Finding> findingsInStore(const Certificate& certificate, bool hasKey, const QList<Certificate>& all,
                               const QDateTime& now) {
    if (certificate.isCa())
        return assessCertificate(certificate, {}, now);
    QList<Finding> findings =
        withoutIssuers(assessCertificate(certificate, chainAbove(certificate, all, {.now = now}), now));
    // One that is only kept here, such as another person's, need not bring its issuers.
    if (!hasKey)
        findings.removeIf([](const Finding& finding) { return finding.rule == Rule::ChainIncomplete; });
    return findings;
}

/// What makes a VPN client list a certificate, and what it lists it by.
QString listedName(const Certificate& certificate, bool hasKey, const QDateTime& now) {
    const auto usage = certificate.extendedKeyUsage();
    const bool isListed = hasKey && !certificate.isCa() && certificate.notBefore() <= now &&
                          now <= certificate.notAfter() && usage &&
                          usage->contains(oid::clientAuthentication);
    return isListed ? certificate.commonName().toCaseFolded() : QString();
}

/// Reads the stores one after the other, then judges what is in them.
class StoreAudit {
public:
    StoreAudit(const CertificateStore& stores, const QDateTime& now, const AuditWatch& watch)
        : m_stores(stores), m_now(now), m_watch(watch), m_collection(static_cast<bool>(watch)) {}

    Result<void> fill(AuditReport& report) {
        if (!readStores() || !noteInUse() || !judgeStores())
            return failure(ErrorCode::Cancelled);
        report.counts.files = m_contents.size();
        m_collection.handOver(report);
        return {};
    }

private:
    // Each of these says whether to go on.

    /// What is in the computer's stores is shown in the user's as well; it is left out there.
    bool readStores() {
        QHash<QString, QSet<QByteArray>> ofComputer;
        const QList<SystemStore> wanted = systemStores();
        for (const SystemStore& store : wanted) {
            if (!tell())
                return false;
            auto entries = m_stores.entries(store);
            if (!entries) {
                m_contents.append({.store = store, .error = entries.error()});
                continue;
            }
            QSet<QByteArray>& known = ofComputer[store.name];
            if (store.location == StoreLocation::LocalMachine) {
                for (const StoreEntry& entry : std::as_const(*entries))
                    known.insert(entry.der);
            } else if (!isPersonal(store)) {
                entries->removeIf([&known](const StoreEntry& entry) { return known.contains(entry.der); });
            }
            m_contents.append(decoded(store, *entries));
        }
        return true;
    }
    StoreContents decoded(const SystemStore& store, const QList<StoreEntry>& entries) {
        StoreContents contents{.store = store};
        for (const StoreEntry& entry : entries) {
            auto certificate = Certificate::fromDer(entry.der, store.path());
            if (!certificate) {
                contents.unreadable.append(certificate.error());
                continue;
            }
            m_all.append(*certificate);
            contents.entries.append({std::move(*certificate), entry.hasKey});
        }
        return contents;
    }
    /// What somebody put here for its own sake, and the authorities above what is in the personal stores.
    bool noteInUse() {
        for (const StoreContents& each : std::as_const(m_contents)) {
            if (isOfAuthorities(each.store))
                continue;
            for (const StoredEntry& entry : each.entries) {
                if (!tellEveryFew())
                    return false;
                m_inUse.insert(entry.certificate.sha256Thumbprint());
                if (isPersonal(each.store))
                    noteIssuers(entry.certificate);
                if (isUsers(each.store))
                    ++m_namesakes[listedName(entry.certificate, entry.hasKey, m_now)];
            }
        }
        return true;
    }
    void noteIssuers(const Certificate& certificate) {
        const QList<Certificate> issuers = chainAbove(certificate, m_all, {.now = m_now});
        for (const Certificate& issuer : issuers)
            m_inUse.insert(issuer.sha256Thumbprint());
    }
    bool judgeStores() {
        for (const StoreContents& each : std::as_const(m_contents)) {
            if (!judge(each))
                return false;
            ++m_read;
            if (!tell())
                return false;
        }
        return true;
    }
    bool judge(const StoreContents& contents) {
        const QString path = contents.store.path();
        if (contents.error) {
            m_collection.add(path, {.error = contents.error});
            return true;
        }
        for (const Error& error : contents.unreadable)
            m_collection.addUnreadable(path, error);
        AuditedFile found;
        for (const StoredEntry& entry : contents.entries) {
            if (!tellEveryFew())
                return false;
            found.certificates.append(auditedCertificate(entry.certificate, {path, entry.hasKey},
                                                         findingsOn(entry, contents.store)));
        }
        m_collection.add(path, std::move(found));
        return true;
    }
    QList<Finding> findingsOn(const StoredEntry& entry, const SystemStore& store) const {
        QList<Finding> findings = findingsInStore(entry.certificate, entry.hasKey, m_all, m_now);
        const QString name = isUsers(store) ? listedName(entry.certificate, entry.hasKey, m_now) : QString();
        if (!name.isEmpty() && m_namesakes.value(name) > 1)
            findings.append({Rule::AlreadyHolds, Severity::Warning, QStringLiteral("leaf"),
                             entry.certificate.commonName()});
        if (m_inUse.contains(entry.certificate.sha256Thumbprint()))
            return findings;
        for (Finding& finding : findings) {
            if (finding.severity == Severity::Error)
                finding.severity = Severity::Warning;
        }
        return findings;
    }
    bool tellEveryFew() { return ++m_sinceNews % certificatesBetweenNews != 0 || tell(); }
    bool tell() {
        if (!m_watch)
            return true;
        AuditCollection::News news = m_collection.takeNews();
        return m_watch({{systemStores().size(), m_read, m_collection.certificates()},
                        std::move(news.found),
                        std::move(news.failures)});
    }

    const CertificateStore& m_stores;
    const QDateTime& m_now;
    const AuditWatch& m_watch;
    AuditCollection m_collection;
    QList<StoreContents> m_contents;
    QList<Certificate> m_all;
    /// SHA-256 thumbprints.
    QSet<QString> m_inUse;
    /// How many certificates the VPN client lists under a name.
    QHash<QString, int> m_namesakes;
    qint64 m_read = 0;
    qsizetype m_sinceNews = 0;
};

} // namespace

Result<AuditReport> auditStores(const AuditRequest& request, const CertificateStore& stores,
                                const Ledger* ledger, const AuditWatch& watch) {
    if (!stores.isAvailable())
        return failure(ErrorCode::NotAvailableHere);
    AuditReport report{
        .folder = systemStoresRoot(), .ofStores = true, .at = request.now, .version = request.version};
    if (auto filled = StoreAudit(stores, request.now, watch).fill(report); !filled)
        return tl::unexpected(filled.error());
    return finishedAudit(std::move(report), ledger, watch);
}

} // namespace p2s
