#include "core/ledger/revocation_reason.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace p2s {
namespace {

struct RevocationReasonWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::RevocationReason)
public:
    static QString of(RevocationReason reason);
};

constexpr std::array names{
    std::pair{RevocationReason::CessationOfOperation, "cessationOfOperation"},
    std::pair{RevocationReason::AffiliationChanged, "affiliationChanged"},
    std::pair{RevocationReason::KeyCompromise, "keyCompromise"},
    std::pair{RevocationReason::Superseded, "superseded"},
    std::pair{RevocationReason::PrivilegeWithdrawn, "privilegeWithdrawn"},
    std::pair{RevocationReason::CertificateHold, "certificateHold"},
    std::pair{RevocationReason::Unspecified, "unspecified"},
};

/// Letters alone, so that "key-compromise" is "keyCompromise".
QString lettersOf(const QString& text) {
    QString letters;
    for (const QChar c : text) {
        if (c != u'-' && c != u'_' && c != u' ')
            letters += c.toLower();
    }
    return letters;
}

QString RevocationReasonWords::of(RevocationReason reason) {
    switch (reason) {
    case RevocationReason::Unspecified:
        return tr("Another reason");
    case RevocationReason::KeyCompromise:
        return tr("The key, the file or its password got into other hands");
    case RevocationReason::AffiliationChanged:
        return tr("The person changed to another department or company");
    case RevocationReason::Superseded:
        return tr("A new certificate took its place");
    case RevocationReason::CessationOfOperation:
        return tr("The access is no longer needed");
    case RevocationReason::CertificateHold:
        return tr("On hold for now; can be lifted");
    case RevocationReason::PrivilegeWithdrawn:
        return tr("The person may not use the VPN any more");
    }
    Q_UNREACHABLE();
}

} // namespace

QList<RevocationReason> allRevocationReasons() {
    QList<RevocationReason> reasons;
    for (const auto& [reason, name] : names)
        reasons.append(reason);
    return reasons;
}

QString revocationReasonName(RevocationReason reason) {
    for (const auto& [known, name] : names) {
        if (known == reason)
            return QLatin1StringView(name);
    }
    Q_UNREACHABLE();
}

std::optional<RevocationReason> revocationReasonFromName(const QString& name) {
    // As the ledger has it, a hundred thousand times for one revocation list.
    for (const auto& [reason, known] : names) {
        if (name == QLatin1StringView(known))
            return reason;
    }
    const QString letters = lettersOf(name.trimmed());
    for (const auto& [reason, known] : names) {
        if (letters == QString(QLatin1StringView(known)).toLower())
            return reason;
    }
    return std::nullopt;
}

QString revocationReasonText(RevocationReason reason) {
    return RevocationReasonWords::of(reason);
}

} // namespace p2s
