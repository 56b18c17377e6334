#pragma once

#include "ui/ledger/ledger_place.h"

#include <QWidget>

namespace p2s {

class MessageBar;

/// For when somebody left the company: what still lets an address in, alone and shared, also what a new
/// certificate took the place of, what was begun and not finished, and what the person is noted as having
/// left, with a button for the right revocation of each. Takes no room until it has something to say.
class LeaverPart : public QWidget {
    Q_OBJECT
public:
    explicit LeaverPart(LedgerPlace place, QWidget* parent = nullptr);

    /// Looks when \a text is a whole address; anything else empties it.
    void lookFor(const QString& text);

Q_SIGNALS:
    void revokeWanted(const p2s::CertificateRecord& certificate);
    /// All that still lets \a address in is to be shown: it is more than there are buttons.
    void listWanted(const QString& address);
    void failed(const p2s::Error& error);

private:
    /// What lets somebody in.
    struct Held {
        QList<CertificateRecord> working;
        /// How many more are revoked, but not known to be on the gateway's list.
        int untold = 0;
    };
    static Result<Held> readHeld(const LedgerPlace& place, const QString& address);
    void showHeld(const QString& address, const Held& held);

    LedgerPlace m_place;
    /// What was asked for last; answers to anything older are dropped.
    QString m_address;
    MessageBar* m_bar;
};

} // namespace p2s
