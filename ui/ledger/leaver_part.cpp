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

/// The certificates of one person alone first, and what is in use before what a new one took the place of.
std::pair<bool, bool> urgency(const CertificateRecord& record) {
    return {record.sharing == Sharing::Shared, record.state == CertificateState::Superseded};
}

Result<QList<CertificateRecord>> workingCertificates(const LedgerPlace& place, const QString& address) {
    const auto ledger = place.open();
    if (!ledger)
        return tl::unexpected(ledger.error());
    auto held = ledger->certificates({.worksAt = place.clock->now(), .heldBy = address});
    if (!held)
        return held;
    std::stable_sort(held->begin(), held->end(), [](const CertificateRecord& a, const CertificateRecord& b) {
        return urgency(a) < urgency(b);
    });
    return held;
}

/// Noted as not using the shared \a record any more.
bool hasLeft(const CertificateRecord& record, const QString& address) {
    return record.sharing == Sharing::Shared && !record.recipients.contains(address, Qt::CaseInsensitive) &&
           record.commonName.compare(address, Qt::CaseInsensitive) != 0;
}

QString offer(const CertificateRecord& record) {
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
    if (any([&](const CertificateRecord& record) { return hasLeft(record, address); }))
        sentences << LeaverPart::tr("This person is noted as having left a shared one; whoever kept its file "
                                    "can still connect.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace

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
        this, [place = m_place, address = m_address] { return workingCertificates(place, address); },
        [this, address = m_address](const Result<QList<CertificateRecord>>& held) {
            if (address != m_address)
                return;
            if (held)
                showHeld(address, *held);
            else
                Q_EMIT failed(held.error());
        });
}

void LeaverPart::showHeld(const QString& address, const QList<CertificateRecord>& held) {
    setVisible(true);
    if (held.isEmpty()) {
        m_bar->showMessage(Severity::Info, tr("%1 holds nothing that still lets anybody in.").arg(address));
        return;
    }
    m_bar->showMessage(
        Severity::Info,
        tr("%1 gets in with %n certificates.", nullptr, static_cast<int>(held.size())).arg(address),
        advice(held, address));
    constexpr std::array actions{&MessageBar::setAction, &MessageBar::setSecondAction,
                                 &MessageBar::setThirdAction};
    const std::array buttons{m_bar->actionButton(), m_bar->secondActionButton(), m_bar->thirdActionButton()};
    const auto count = static_cast<std::size_t>(held.size());
    // More than there are buttons: the last one leads to all of them.
    const bool isMore = count > actions.size();
    for (std::size_t i = 0; i < (isMore ? actions.size() - 1 : count); ++i) {
        const CertificateRecord& record = held.at(static_cast<qsizetype>(i));
        (m_bar->*actions.at(i))(offer(record), [this, record] { Q_EMIT revokeWanted(record); });
        buttons.at(i)->setToolTip(tr("%1, valid until %2, thumbprint %3")
                                      .arg(record.friendlyName, dateText(record.notAfter), record.sha1));
    }
    if (isMore) {
        m_bar->setThirdAction(tr("Show all %n", nullptr, static_cast<int>(held.size())),
                              [this, address] { Q_EMIT listWanted(address); });
        buttons.back()->setToolTip({});
    }
}

} // namespace p2s
