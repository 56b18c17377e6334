#include "ui/ledger/people_part.h"

#include "core/x509/email_name.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_async.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace p2s {

PeoplePart::PeoplePart(LedgerPlace place, MessageBar* message, QWidget* parent)
    : QWidget(parent), m_place(std::move(place)), m_message(message), m_address(new QLineEdit),
      m_join(new QPushButton(tr("&Joins"))), m_leave(new QPushButton(tr("&Leaves"))) {
    setObjectName(QStringLiteral("peoplePart"));
    m_address->setObjectName(QStringLiteral("holderEdit"));
    m_address->setAccessibleName(tr("Address of somebody who joins or leaves"));
    m_address->setPlaceholderText(tr("name@domain"));
    m_join->setObjectName(QStringLiteral("joinButton"));
    m_join->setAccessibleName(tr("This person uses the certificate from now on"));
    m_leave->setObjectName(QStringLiteral("leaveButton"));
    m_leave->setAccessibleName(tr("This person does not use the certificate any more"));
    auto* label = new QLabel(tr("&Person:"));
    label->setBuddy(m_address);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_address, 1);
    layout->addWidget(m_join);
    layout->addWidget(m_leave);
    for (QPushButton* button : {m_join, m_leave})
        button->setAutoDefault(false);
    connect(m_join, &QPushButton::clicked, this, [this] { change(true); });
    connect(m_leave, &QPushButton::clicked, this, [this] { change(false); });
    setCertificate({});
}

void PeoplePart::setCertificate(const std::optional<CertificateRecord>& certificate) {
    const bool isShared = certificate && certificate->sharing == Sharing::Shared &&
                          certificate->state != CertificateState::Revoked;
    m_certificateId = isShared ? certificate->id : 0;
    setVisible(isShared);
}

void PeoplePart::change(bool joins) {
    const auto person = EmailName::parse(m_address->text());
    if (!person) {
        m_message->showError(person.error());
        m_address->setFocus();
        return;
    }
    runAsync(
        this,
        [place = m_place, id = m_certificateId, address = person->address(),
         joins]() -> Result<CertificateRecord> {
            auto ledger = place.open();
            if (!ledger)
                return tl::unexpected(ledger.error());
            return joins ? ledger->addHolder(id, address) : ledger->removeHolder(id, address);
        },
        [this, joins, address = person->address()](const Result<CertificateRecord>& done) {
            if (!done) {
                m_message->showError(done.error());
                return;
            }
            m_address->clear();
            if (joins)
                m_message->showMessage(Severity::Info,
                                       tr("%1 is noted as using it from now on.").arg(address),
                                       tr("Give this person the file and its password in separate ways."));
            else
                m_message->showMessage(
                    Severity::Warning, tr("%1 is noted as having left.").arg(address),
                    tr("Whoever kept the file can still connect. Only revoking it cuts the "
                       "person off, and with them everybody else who uses it."));
            Q_EMIT changed();
        });
}

} // namespace p2s
