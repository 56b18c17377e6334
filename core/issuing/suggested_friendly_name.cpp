#include "core/issuing/suggested_friendly_name.h"

namespace p2s {

Result<QString> suggestedFriendlyName(const EmailName& person, const QDateTime& now, const Ledger& ledger) {
    // Digits and order the same in every language: it is a name that scripts may look for, not a date.
    const QString plain =
        QStringLiteral("%1 P2S %2").arg(person.address(), now.toString(QStringLiteral("yyyy-MM")));
    QString name = plain;
    for (int number = 2;; ++number) {
        const auto taken = ledger.isFriendlyNameTaken(name);
        if (!taken)
            return tl::unexpected(taken.error());
        if (!*taken)
            return name;
        name = QStringLiteral("%1 (%2)").arg(plain).arg(number);
    }
}

} // namespace p2s
