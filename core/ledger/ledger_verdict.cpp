#include "core/ledger/ledger_verdict.h"

#include "core/ledger/rollover_name.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace p2s {
namespace {

struct LedgerVerdictWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::LedgerFlaw)
public:
    static QString of(const LedgerFlaw& flaw);

private:
    static QString ofRow(const LedgerFlaw& flaw);
    static QString ofNamelessRow(const LedgerFlaw& flaw);
    static QString ofRollover(const LedgerFlaw& flaw, const QStringList& roots);
};

QString LedgerVerdictWords::ofRollover(const LedgerFlaw& flaw, const QStringList& roots) {
    const QString sentence = flaw.kind == LedgerFlaw::Kind::RowEdited
                                 ? tr("The rollover from %1 to %2, row %3 of the table “%4”, was edited.")
                                 : tr("The rollover from %1 to %2, row %3 of the table “%4”, was removed.");
    return sentence.arg(roots.first(), roots.last(), QString::number(flaw.row), flaw.table);
}

QString LedgerVerdictWords::ofNamelessRow(const LedgerFlaw& flaw) {
    const QString number = QString::number(flaw.row);
    switch (flaw.kind) {
    case LedgerFlaw::Kind::RowEdited:
        return tr("Row %1 of the table “%2” was edited.").arg(number, flaw.table);
    case LedgerFlaw::Kind::RowRemoved:
        return tr("Row %1 of the table “%2” was removed.").arg(number, flaw.table);
    default:
        return tr("Row %1 of the table “%2” was inserted.").arg(number, flaw.table);
    }
}

QString LedgerVerdictWords::ofRow(const LedgerFlaw& flaw) {
    if (flaw.name.isEmpty())
        return ofNamelessRow(flaw);
    const QStringList roots = rootsOfRolloverName(flaw.name);
    if (flaw.table == QStringLiteral("rollovers") && !roots.isEmpty() &&
        flaw.kind != LedgerFlaw::Kind::RowInserted)
        return ofRollover(flaw, roots);
    const QString number = QString::number(flaw.row);
    switch (flaw.kind) {
    case LedgerFlaw::Kind::RowEdited:
        return tr("Row %1 of the table “%2” (%3) was edited.").arg(number, flaw.table, flaw.name);
    case LedgerFlaw::Kind::RowRemoved:
        return tr("Row %1 of the table “%2” (%3) was removed.").arg(number, flaw.table, flaw.name);
    default:
        return tr("Row %1 of the table “%2” (%3) was inserted.").arg(number, flaw.table, flaw.name);
    }
}

QString LedgerVerdictWords::of(const LedgerFlaw& flaw) {
    const QString number = QString::number(flaw.row);
    switch (flaw.kind) {
    case LedgerFlaw::Kind::EventEdited:
        return tr("Event %1 (%2) was edited.").arg(number, flaw.name);
    case LedgerFlaw::Kind::EventsRemoved:
        return flaw.row == flaw.other
                   ? tr("Event %1 was removed.").arg(number)
                   : tr("The events %1 to %2 were removed.").arg(number, QString::number(flaw.other));
    case LedgerFlaw::Kind::EventMoved:
        return tr("Event %1 (%2) stood at number %3 before.")
            .arg(number, flaw.name, QString::number(flaw.other));
    case LedgerFlaw::Kind::EventInserted:
        return tr("Event %1 (%2) was inserted.").arg(number, flaw.name);
    case LedgerFlaw::Kind::RowEdited:
    case LedgerFlaw::Kind::RowRemoved:
    case LedgerFlaw::Kind::RowInserted:
        return ofRow(flaw);
    case LedgerFlaw::Kind::HeadUnknown:
        return tr("The ledger does not have the state that was noted after event %1 any more: events were "
                  "removed from its end, or it is another ledger.")
            .arg(number);
    case LedgerFlaw::Kind::StateWrong:
        return tr("Row %1 of the table “%2” (%3) is in another state than its last event gave it.")
            .arg(number, flaw.table, flaw.name);
    case LedgerFlaw::Kind::IndexDamaged:
        return flaw.row == 0 ? tr("The search index “%1” is damaged.").arg(flaw.table)
                             : tr("The search index “%1” is damaged: it does not fit %n certificate(s), the "
                                  "first is number %2. A list or a search may leave them out.",
                                  nullptr, static_cast<int>(flaw.other))
                                   .arg(flaw.table, number);
    case LedgerFlaw::Kind::ObjectInserted:
        return tr("The database's %1 on “%2” was not made by this program; it may change what is recorded.")
            .arg(flaw.name, flaw.table);
    }
    Q_UNREACHABLE();
}

} // namespace

QString flawKindName(LedgerFlaw::Kind kind) {
    switch (kind) {
    case LedgerFlaw::Kind::EventEdited:
        return QStringLiteral("event-edited");
    case LedgerFlaw::Kind::EventsRemoved:
        return QStringLiteral("events-removed");
    case LedgerFlaw::Kind::EventMoved:
        return QStringLiteral("event-moved");
    case LedgerFlaw::Kind::EventInserted:
        return QStringLiteral("event-inserted");
    case LedgerFlaw::Kind::RowEdited:
        return QStringLiteral("row-edited");
    case LedgerFlaw::Kind::RowRemoved:
        return QStringLiteral("row-removed");
    case LedgerFlaw::Kind::RowInserted:
        return QStringLiteral("row-inserted");
    case LedgerFlaw::Kind::HeadUnknown:
        return QStringLiteral("head-unknown");
    case LedgerFlaw::Kind::StateWrong:
        return QStringLiteral("state-wrong");
    case LedgerFlaw::Kind::IndexDamaged:
        return QStringLiteral("index-damaged");
    case LedgerFlaw::Kind::ObjectInserted:
        return QStringLiteral("object-inserted");
    }
    Q_UNREACHABLE();
}

QString flawText(const LedgerFlaw& flaw) {
    return LedgerVerdictWords::of(flaw);
}

QByteArray chainHeadText(const ChainHead& head) {
    return "P2S-LEDGER-HEAD " + QByteArray::number(head.number) + ' ' + head.hash.toLatin1() + '\n';
}

std::optional<ChainHead> chainHeadFromText(const QByteArray& text) {
    static const QRegularExpression line(
        QStringLiteral("^\\x{feff}?P2S-LEDGER-HEAD ([0-9]{1,18}) ([0-9A-F]{64})$"));
    const auto match = line.match(QString::fromUtf8(text).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return ChainHead{match.captured(1).toLongLong(), match.captured(2)};
}

} // namespace p2s
