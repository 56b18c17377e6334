#pragma once

#include "core/ledger/records.h"

namespace p2s {

/// One row of a ledger that is not as its events say, or an event that is not as the chain says.
struct LedgerFlaw {
    enum class Kind {
        EventEdited,
        EventsRemoved,
        EventMoved,
        EventInserted,
        RowEdited,
        RowRemoved,
        RowInserted,
        /// A head that was kept elsewhere is not in this chain.
        HeadUnknown,
        /// A certificate is in another state than its last event gave it.
        StateWrong,
        /// A search does not find what is there.
        IndexDamaged,
        /// A trigger, a view, a rule or a policy of the database that this program did not make.
        ObjectInserted,
    };
    Kind kind = Kind::EventEdited;
    /// "events", "certificates", "recipients", …; IndexDamaged: the index.
    QString table = {};
    /// The row's id; the event's number. IndexDamaged: the first certificate that is not found.
    qint64 row = 0;
    /// EventsRemoved: the last one missing. EventMoved: where it stood. IndexDamaged: how many are not found.
    qint64 other = 0;
    /// What a person would know the row by, when that is known: a name, a thumbprint, an event's kind.
    /// ObjectInserted: "trigger NAME".
    QString name = {};
};

/// What checking every event and every row of a ledger came to.
struct LedgerVerdict {
    qint64 events = 0;
    qint64 rows = 0;
    ChainHead head;
    QList<LedgerFlaw> flaws;

    bool isIntact() const { return flaws.isEmpty(); }
};

/// "event-edited", "row-removed", …: never changed.
QString flawKindName(LedgerFlaw::Kind kind);
/// One sentence, in the program's language.
QString flawText(const LedgerFlaw& flaw);

/// A head as it is kept elsewhere: one line of text, "P2S-LEDGER-HEAD number hash".
QByteArray chainHeadText(const ChainHead& head);
/// Nothing when \a text is no such line.
std::optional<ChainHead> chainHeadFromText(const QByteArray& text);

} // namespace p2s
