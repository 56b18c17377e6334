#include "ui/ledger/leaver_part.h"

#include "core/x509/email_name.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_async.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace p2s {
namespace {

/// What still lets somebody in, the certificates of that person alone first.
Result<QList<CertificateRecord>> workingCertificates(const LedgerPlace& place, const QString& address) {
    const auto ledger = place.open();
    if (!ledger)
        return tl::unexpected(ledger.error());
    auto held = ledger->validCertificatesOf(address, place.clock->now());
    if (!held)
        return held;
    held->removeIf([](const CertificateRecord& record) { return record.state != CertificateState::Issued; });
    std::stable_sort(held->begin(), held->end(), [](const CertificateRecord& a, const CertificateRecord& b) {
        return a.sharing == Sharing::Unique && b.sharing == Sharing::Shared;
    });
    return held;
}

QString offer(const CertificateRecord& record) {
    return record.sharing == Sharing::Unique ? LeaverPart::tr("Revoke %1…").arg(record.commonName)
                                             : LeaverPart::tr("Revoke the shared %1…").arg(record.commonName);
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
    const bool isShared = std::any_of(held.begin(), held.end(), [](const CertificateRecord& record) {
        return record.sharing == Sharing::Shared;
    });
    m_bar->showMessage(
        Severity::Info,
        tr("%1 gets in with %n certificates.", nullptr, static_cast<int>(held.size())).arg(address),
        isShared ? tr("If this person has left, revoke them. A shared one cuts off everybody who "
                      "uses it; you see whom before anything happens.")
                 : tr("If this person has left, revoke them. Nobody else is cut off."));
    constexpr std::array actions{&MessageBar::setAction, &MessageBar::setSecondAction,
                                 &MessageBar::setThirdAction};
    for (std::size_t i = 0; i < actions.size() && i < static_cast<std::size_t>(held.size()); ++i) {
        const CertificateRecord& record = held.at(static_cast<qsizetype>(i));
        (m_bar->*actions.at(i))(offer(record), [this, record] { Q_EMIT revokeWanted(record); });
    }
}

} // namespace p2s
