#include "ui/wizard/root_overview.h"

#include "core/base/date_text.h"
#include "core/x509/profiles.h"

#include <QCoreApplication>

namespace p2s {
namespace {

struct RootOverviewWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::RootOverview)
};

} // namespace

QStringList RootOverview::rootNames() const {
    QStringList names;
    for (const RootRecord& root : roots)
        names << root.name;
    return names;
}

Result<RootOverview> readRootOverview(const QString& path, const Clock& clock) {
    const Result<Ledger> ledger = Ledger::open(path, clock);
    if (!ledger)
        return tl::unexpected(ledger.error());
    const Result<QList<RootRecord>> roots = ledger->roots();
    if (!roots)
        return tl::unexpected(roots.error());
    const Result<QStringList> domains = ledger->knownDomains();
    if (!domains)
        return tl::unexpected(domains.error());
    return RootOverview{*roots, *domains};
}

RootExpiry rootExpiry(const RootRecord& root, const QDateTime& now) {
    if (now < root.notBefore)
        return RootExpiry::NotYetValid;
    if (now > root.notAfter)
        return RootExpiry::Expired;
    return now.addDays(expiresSoonDays) > root.notAfter ? RootExpiry::Soon : RootExpiry::Fine;
}

QString rootExpiryText(const RootRecord& root, const QDateTime& now) {
    switch (rootExpiry(root, now)) {
    case RootExpiry::NotYetValid:
        return RootOverviewWords::tr("Not valid before %1").arg(dateText(root.notBefore));
    case RootExpiry::Expired:
        return RootOverviewWords::tr("Expired on %1").arg(dateText(root.notAfter));
    case RootExpiry::Soon:
        return RootOverviewWords::tr("%1, in %n day(s)", "a date that is near",
                                     static_cast<int>(now.daysTo(root.notAfter)))
            .arg(dateText(root.notAfter));
    case RootExpiry::Fine:
        break;
    }
    return dateText(root.notAfter);
}

} // namespace p2s
