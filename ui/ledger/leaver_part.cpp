#include "ui/ledger/leaver_part.h"

#include "core/base/date_text.h"
#include "core/x509/email_name.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_async.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace p2s {
namespace {

/// The certificates of one person alone first, and what is in use before the rest.
std::pair<bool, bool> urgency(const CertificateRecord& record) {
    return {record.sharing == Sharing::Shared, record.state != CertificateState::Issued};
}

/// Noted as not using the shared \a record any more.
bool hasLeft(const CertificateRecord& record, const QString& address) {
    return record.sharing == Sharing::Shared && !record.recipients.contains(address, Qt::CaseInsensitive) &&
           record.commonName.compare(address, Qt::CaseInsensitive) != 0;
}

QString offer(const CertificateRecord& record) {
    if (record.state == CertificateState::Pending)
        return LeaverPart::tr("Revoke the unfinished %1…").arg(record.commonName);
    const bool isOld = record.state == CertificateState::Superseded;
    const QString text =
        record.sharing == Sharing::Unique
            ? (isOld ? LeaverPart::tr("Revoke the superseded %1…") : LeaverPart::tr("Revoke %1…"))
            : (isOld ? LeaverPart::tr("Revoke the superseded shared %1…")
                     : LeaverPart::tr("Revoke the shared %1…"));
    return text.arg(record.commonName);
}

/// What to do about them, in sentences.
QString advice(const QList<CertificateRecord>& held, const QString& address) {
    const auto any = [&](auto is) { return std::any_of(held.cbegin(), held.cend(), is); };
    QStringList sentences;
    sentences << (any([](const CertificateRecord& record) { return record.sharing == Sharing::Shared; })
                      ? LeaverPart::tr(
                            "If this person has left, revoke what they hold. A shared one cuts off "
                            "everybody who uses it; you see whom before anything happens.")
                      : LeaverPart::tr("If this person has left, revoke what they hold. Nobody else is cut "
                                       "off."));
    if (any([](const CertificateRecord& record) { return record.state == CertificateState::Superseded; }))
        sentences << LeaverPart::tr("A superseded one goes on working until it expires or is revoked.");
    if (any([](const CertificateRecord& record) { return record.state == CertificateState::Pending; }))
        sentences << LeaverPart::tr("An issue that was not finished may have left a file that lets somebody "
                                    "in.");
    if (any([&](const CertificateRecord& record) { return hasLeft(record, address); }))
        sentences << LeaverPart::tr("This person is noted as having left a shared one; whoever kept its file "
                                    "can still connect.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace

Result<LeaverPart::Held> LeaverPart::readHeld(const LedgerPlace& place, const QString& address) {
    const auto ledger = place.open();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const QDateTime now = place.clock->now();
    auto working = ledger->certificates({.worksAt = now, .heldBy = address});
    if (!working)
        return tl::unexpected(working.error());
    const auto revoked =
        ledger->certificates({.state = CertificateState::Revoked, .endsAfter = now, .heldBy = address});
    if (!revoked)
        return tl::unexpected(revoked.error());
    std::stable_sort(
        working->begin(), working->end(),
        [](const CertificateRecord& a, const CertificateRecord& b) { return urgency(a) < urgency(b); });
    const auto untold =
        std::count_if(revoked->cbegin(), revoked->cend(), [](const CertificateRecord& record) {
            return !record.revocation->uploadedAt.isValid();
        });
    return Held{std::move(*working), static_cast<int>(untold)};
}

LeaverPart::LeaverPart(LedgerPlace place, QWidget* parent)
    : QWidget(parent), m_place(std::move(place)), m_bar(new MessageBar) {
    setObjectName(QStringLiteral("leaverPart"));
    m_bar->setObjectName(QStringLiteral("leaverMessage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    setVisible(false);
}

void LeaverPart::lookFor(const QString& text) {
    const auto person = EmailName::parse(text);
    m_address = person ? person->address() : QString();
    if (!person) {
        m_bar->clear();
        setVisible(false);
        return;
    }
    runAsync(
        this, [place = m_place, address = m_address] { return readHeld(place, address); },
        [this, address = m_address](const Result<Held>& found) {
            if (address != m_address)
                return;
            if (found)
                showHeld(address, *found);
            else
                Q_EMIT failed(found.error());
        });
}

void LeaverPart::showHeld(const QString& address, const Held& held) {
    setVisible(true);
    const QList<CertificateRecord>& working = held.working;
    if (working.isEmpty() && held.untold > 0) {
        m_bar->showMessage(Severity::Warning,
                           tr("%1 gets in with %n revoked certificates: the gateway does not know yet.",
                              nullptr, held.untold)
                               .arg(address),
                           tr("Choose it in the table and tell the gateway."));
        return;
    }
    if (working.isEmpty()) {
        m_bar->showMessage(Severity::Info, tr("%1 holds nothing that still lets anybody in.").arg(address));
        return;
    }
    QString hint = advice(working, address);
    if (held.untold > 0)
        hint += QLatin1Char(' ') +
                tr("%n revoked ones let this person in too, until the gateway knows.", nullptr, held.untold);
    m_bar->showMessage(
        Severity::Info,
        tr("%1 gets in with %n certificates.", nullptr, static_cast<int>(working.size())).arg(address), hint);
    constexpr std::array actions{&MessageBar::setAction, &MessageBar::setSecondAction,
                                 &MessageBar::setThirdAction};
    const std::array buttons{m_bar->actionButton(), m_bar->secondActionButton(), m_bar->thirdActionButton()};
    const auto count = static_cast<std::size_t>(working.size());
    // More than there are buttons: the last one leads to all of them.
    const bool isMore = count > actions.size();
    for (std::size_t i = 0; i < (isMore ? actions.size() - 1 : count); ++i) {
        const CertificateRecord& record = working.at(static_cast<qsizetype>(i));
        (m_bar->*actions.at(i))(offer(record), [this, record] { Q_EMIT revokeWanted(record); });
        buttons.at(i)->setToolTip(tr("%1, valid until %2, thumbprint %3")
                                      .arg(record.friendlyName, dateText(record.notAfter), record.sha1));
    }
    if (isMore) {
        m_bar->setThirdAction(tr("Show all %n", nullptr, static_cast<int>(working.size())),
                              [this, address] { Q_EMIT listWanted(address); });
        buttons.back()->setToolTip({});
    }
}

} // namespace p2s
