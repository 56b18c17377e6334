#include "core/readiness/import_prospects.h"

#include <QCoreApplication>

namespace p2s {
namespace {

class Prospects {
    Q_DECLARE_TR_FUNCTIONS(p2s::ImportProspects)
public:
    Prospects(const Pkcs12Protection& protection, bool passwordIsAscii)
        : m_protection(protection), m_passwordIsAscii(passwordIsAscii),
          m_isModern(protection.usesAes || protection.mac.startsWith(QStringLiteral("HMAC-SHA2")) ||
                     protection.mac.startsWith(QStringLiteral("HMAC-SHA5"))) {}

    QList<ImportProspect> all() {
        add("windows", tr("Windows 10 1709 and later, Windows 11, Windows Server 2019 and later"));
        add("windows-old", tr("Windows 7 to 10 1703, Windows Server 2012 to 2016"));
        refuseModern(ImportOutcome::No,
                     tr("It cannot open AES-256 with SHA-256, and says that the password is wrong."));
        add("apple", tr("macOS, iPhone and iPad"));
        refuseModern(ImportOutcome::Unsure, tr("AES-256 with SHA-256 is not opened reliably there."));
        add("android-old", tr("Android 13 and earlier"));
        refuseModern(ImportOutcome::No, tr("It cannot open AES-256 with SHA-256."));
        add("java", tr("Java 8u301, 11.0.12, 16 and later"));
        if (!m_passwordIsAscii)
            lower(ImportOutcome::No, tr("It refuses every password with letters outside ASCII."));
        add("nss", tr("Firefox and other programs with NSS"));
        if (m_protection.iterations > mostIterations)
            lower(ImportOutcome::No, tr("It refuses so many iterations."));
        if (m_protection.hasClearParts)
            lower(ImportOutcome::No, tr("It refuses keys that are not encrypted."));
        add("openssl", tr("OpenSSL 3, OpenVPN and strongSwan on Linux"));
        if (m_protection.usesRc2)
            lower(ImportOutcome::Unsure, tr("RC2 is opened only with the legacy provider."));
        add("dotnet", tr("Programs with .NET"));
        if (m_protection.iterations > mostIterations)
            lower(ImportOutcome::No, tr("It refuses so many iterations."));
        return m_list;
    }

private:
    void add(const char* id, const QString& system) {
        m_list.append({QString::fromLatin1(id), system});
        if (!m_protection.hasMac)
            lower(ImportOutcome::Unsure, tr("Some systems refuse a file without an integrity check."));
    }
    void lower(ImportOutcome outcome, const QString& reason) {
        m_list.last().outcome = outcome;
        m_list.last().reason = reason;
    }
    void refuseModern(ImportOutcome outcome, const QString& reason) {
        if (m_isModern)
            lower(outcome, reason);
    }

    const Pkcs12Protection& m_protection;
    bool m_passwordIsAscii;
    bool m_isModern;
    QList<ImportProspect> m_list;
};

} // namespace

QList<ImportProspect> importProspects(const Pkcs12Protection& protection, bool passwordIsAscii) {
    return Prospects(protection, passwordIsAscii).all();
}

} // namespace p2s
