#include "core/ledger/actor.h"

#include "core/base/account_name.h"

#include <QSysInfo>

namespace p2s {
namespace {

const QString beforeLogin = QStringLiteral(" (");

} // namespace

QString Actor::text() const {
    const QString place = account + u'@' + computer;
    return login.isEmpty() ? place : place + beforeLogin + login + u')';
}

Actor actorFrom(const QString& text) {
    Actor actor;
    QString place = text;
    // A computer's name has no space in it.
    const qsizetype host = text.indexOf(u'@');
    const qsizetype login = host < 0 ? -1 : text.indexOf(beforeLogin, host);
    if (login >= 0 && text.endsWith(u')')) {
        actor.login = text.sliced(login + beforeLogin.size()).chopped(1);
        place = text.first(login);
    }
    actor.account = host < 0 ? place : place.first(host);
    actor.computer = host < 0 ? QString() : place.sliced(host + 1);
    return actor;
}

Actor currentActor() {
    static const Actor actor{accountName(), QSysInfo::machineHostName()};
    return actor;
}

bool isSameAccount(const Actor& a, const Actor& b) {
    return a.account == b.account && a.computer == b.computer;
}

} // namespace p2s
