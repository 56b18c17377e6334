#include "core/issuing/audit.h"
#include "core/issuing/audit_collection.h"
#include "core/issuing/audit_lookup.h"
#include "core/issuing/audited_certificate.h"
#include "core/readiness/client_readiness.h"

#include <QHash>
#include <QSet>

namespace p2s {
namespace {

struct StoreContents {
    SystemStore store;
    QList<StoreEntry> entries = {};
    std::optional<Error> error = {};
};

/// What is in the computer's stores is shown in the user's as well; it is left out there.
QList<StoreContents> contentsOf(const CertificateStore& stores) {
    QList<StoreContents> all;
    QHash<QString, QSet<QByteArray>> ofComputer;
    const QList<SystemStore> wanted = systemStores();
    for (const SystemStore& store : wanted) {
        auto entries = stores.entries(store);
        if (!entries) {
            all.append({.store = store, .error = entries.error()});
            continue;
        }
        QSet<QByteArray>& known = ofComputer[store.name];
        if (store.location == StoreLocation::LocalMachine) {
            for (const StoreEntry& entry : std::as_const(*entries))
                known.insert(entry.der);
        } else if (store.name != QStringLiteral("My")) {
            entries->removeIf([&known](const StoreEntry& entry) { return known.contains(entry.der); });
        }
        all.append({.store = store, .entries = std::move(*entries)});
    }
    return all;
}

QList<Finding> findingsInStore(const Certificate& certificate, bool hasKey, const QList<Certificate>& all,
                               const QDateTime& now) {
    if (certificate.isCa())
        return assessCertificate(certificate, {}, now);
    QList<Finding> findings =
        withoutIssuers(assessCertificate(certificate, chainAbove(certificate, all), now));
    // One that is only kept here, such as another person's, need not bring its issuers.
    if (!hasKey)
        findings.removeIf([](const Finding& finding) { return finding.rule == Rule::ChainIncomplete; });
    return findings;
}

/// Reads the stores one after the other.
class StoreAudit {
public:
    StoreAudit(const CertificateStore& stores, const QDateTime& now, const AuditWatch& watch)
        : m_contents(contentsOf(stores)), m_now(now), m_watch(watch), m_collection(static_cast<bool>(watch)) {
        for (const StoreContents& each : std::as_const(m_contents)) {
            for (const StoreEntry& entry : each.entries) {
                if (auto certificate = Certificate::fromDer(entry.der))
                    m_all.append(*certificate);
            }
        }
    }

    Result<void> fill(AuditReport& report) {
        for (const StoreContents& each : std::as_const(m_contents)) {
            ++m_read;
            if (each.error)
                m_collection.add(each.store.path(), {.error = each.error});
            else
                report.counts.files += add(each);
            if (!tell())
                return failure(ErrorCode::Cancelled);
        }
        report.counts.files += m_contents.size();
        m_collection.handOver(report);
        return {};
    }

private:
    /// How many of its certificates cannot be read.
    qsizetype add(const StoreContents& contents) {
        const QString path = contents.store.path();
        AuditedFile found;
        qsizetype unreadable = 0;
        for (const StoreEntry& entry : contents.entries) {
            const auto certificate = Certificate::fromDer(entry.der, path);
            if (!certificate) {
                m_collection.add(path, {.error = certificate.error()});
                ++unreadable;
                continue;
            }
            found.certificates.append(
                auditedCertificate(*certificate, {path, entry.hasKey},
                                   findingsInStore(*certificate, entry.hasKey, m_all, m_now)));
        }
        m_collection.add(path, std::move(found));
        return unreadable;
    }
    bool tell() {
        if (!m_watch)
            return true;
        AuditCollection::News news = m_collection.takeNews();
        return m_watch({{m_contents.size(), m_read, m_collection.certificates()},
                        std::move(news.found),
                        std::move(news.failures)});
    }

    QList<StoreContents> m_contents;
    QList<Certificate> m_all;
    const QDateTime& m_now;
    const AuditWatch& m_watch;
    AuditCollection m_collection;
    qint64 m_read = 0;
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
    return finishedAudit(std::move(report), ledger);
}

} // namespace p2s
