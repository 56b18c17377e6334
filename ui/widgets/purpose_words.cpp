#include "ui/widgets/purpose_words.h"

#include "core/x509/oid.h"

#include <QCoreApplication>

namespace p2s {
namespace {

struct PurposeWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::PurposeWords)
};

} // namespace

bool isFirstPurposeRight(const QString& purpose) {
    return purpose == QLatin1StringView(oid::clientAuthentication);
}

QString firstPurposeText(const QString& purpose) {
    return isFirstPurposeRight(purpose) ? PurposeWords::tr("Right: the VPN client looks at the first one.")
                                        : PurposeWords::tr("Wrong: Client Authentication must come first.");
}

} // namespace p2s
