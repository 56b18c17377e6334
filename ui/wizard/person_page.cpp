#include "ui/wizard/person_page.h"

#include "core/ledger/ledger.h"
#include "ui/widgets/long_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/severity_color.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tab_order.h"
#include "ui/wizard/issuance_draft.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace p2s {

PersonPage::PersonPage(IssuanceDraft& draft, QWidget* parent) : WizardPage(draft, parent) {
    setObjectName(QStringLiteral("personPage"));
    setTitle(tr("Who is the certificate for?"));
    setSubTitle(
        tr("This name becomes the certificate's common name, by which the gateway and the VPN client know "
           "the user."));
}

QString PersonPage::stepName() const {
    return tr("Person");
}

QString PersonPage::outcome() const {
    return draft().person() ? draft().person()->address() : QString();
}

bool PersonPage::isComplete() const {
    if (!draft().person())
        return false;
    const QString& address = draft().person()->address();
    return m_lookedUp == address && (!m_isHeld || m_agreed == address);
}

void PersonPage::build() {
    m_edit = new QLineEdit;
    m_edit->setObjectName(QStringLiteral("personEdit"));
    m_edit->setAccessibleName(tr("User's name in e-mail format"));
    m_edit->setAccessibleDescription(tr("For example user@contoso.com"));
    m_edit->setPlaceholderText(QStringLiteral("user@contoso.com"));
    m_edit->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    auto* label = new QLabel(tr("User's na&me in e-mail format:"));
    label->setBuddy(m_edit);
    m_message = new MessageBar;
    m_message->setObjectName(QStringLiteral("personMessage"));
    auto* remark =
        new QLabel(tr("Use the address that the person signs in with. For a certificate that several "
                      "people will share, use an address that stands for all of them, such as "
                      "field-team@contoso.com."));
    remark->setTextFormat(Qt::PlainText);
    remark->setWordWrap(true);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(roomySpacing(this));
    layout->addWidget(label);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    layout->addWidget(remark);
    layout->addStretch();
    tabThroughLayout(this);

    connect(m_edit, &QLineEdit::textChanged, this, &PersonPage::typed);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { judge(true); });
    connect(&draft(), &IssuanceDraft::nextPersonStarted, this, [this] {
        m_agreed.clear();
        m_edit->setText(draft().person() ? draft().person()->address() : QString());
        focusWhenShown(m_edit);
    });
}

void PersonPage::enter() {
    // Somebody's reply that was exported before has nothing to do with this person.
    draft().clearReply();
    if (draft().person() && m_edit->text() != draft().person()->address())
        m_edit->setText(draft().person()->address());
    m_lookedUp.clear();
    judge(false);
    focusWhenShown(m_edit);
}

void PersonPage::typed() {
    judge(false);
}

// Quiet while the address may still become one: only what no further letter can cure is said at once.
void PersonPage::judge(bool isFinished) {
    const QString text = m_edit->text();
    const Result<EmailName> name = EmailName::parse(text);
    if (name) {
        draft().setPerson(*name);
        if (m_lookedUp != name->address())
            lookUp();
        Q_EMIT completeChanged();
        return;
    }
    draft().setPerson(std::nullopt);
    m_lookedUp.clear();
    const auto suggestion = EmailName::suggestionFor(text, draft().knownDomains());
    const bool isFinal = suggestion || name.error().code == ErrorCode::AddressTooLong;
    const bool wasSaid = !m_message->isEmpty() && m_message->severity() == Severity::Error;
    if (!text.trimmed().isEmpty() && (isFinal || isFinished || wasSaid)) {
        m_message->showError(name.error());
        if (suggestion) {
            m_message->actionButton()->setObjectName(QStringLiteral("useSuggestionButton"));
            const QString shown = inButton(*suggestion, m_message->fontMetrics());
            m_message->setAction(tr("&Use %1 instead").arg(shown), [this, address = *suggestion] {
                m_edit->setText(address);
                m_edit->setFocus();
            });
        }
    } else {
        m_message->clear();
    }
    Q_EMIT completeChanged();
}

void PersonPage::lookUp() {
    m_isHeld = false;
    m_message->clear();
    const QString address = draft().person()->address();
    runAsync(
        this,
        [address, path = draft().ledgerPath(),
         clock = &draft().clock()]() -> Result<QList<CertificateRecord>> {
            const Result<Ledger> ledger = Ledger::open(path, *clock);
            if (!ledger)
                return tl::unexpected(ledger.error());
            return ledger->validCertificatesOf(address, clock->now());
        },
        [this, address](const Result<QList<CertificateRecord>>& held) {
            // Another address has been typed since.
            if (!draft().person() || draft().person()->address() != address)
                return;
            if (!held) {
                m_message->showError(held.error());
                m_message->actionButton()->setObjectName(QStringLiteral("lookUpAgainButton"));
                m_message->setAction(tr("&Try again"), [this] { lookUp(); });
                return;
            }
            m_lookedUp = address;
            tell(*held);
            Q_EMIT completeChanged();
        });
}

// The certificate that the new one is to take the place of is no reason to ask.
void PersonPage::tell(const QList<CertificateRecord>& held) {
    QList<CertificateRecord> others = held;
    others.removeIf([&](const CertificateRecord& record) { return record.id == draft().replaces(); });
    // Neither is the certificate that was issued just now.
    m_isHeld = !others.isEmpty() && !draft().issued();
    if (!m_isHeld) {
        if (const CertificateRecord* old = draft().replaced(); old && !draft().issued())
            m_message->showMessage(
                Severity::Info,
                tr("This takes the place of the certificate “%1”, valid until %2.")
                    .arg(old->friendlyName,
                         QLocale().toString(old->notAfter.toLocalTime().date(), QLocale::LongFormat)),
                tr("The old one works until then, unless it is revoked."));
        else
            m_message->clear();
        return;
    }
    const CertificateRecord& first = others.first();
    const QString address = draft().person()->address();
    const QString end = QLocale().toString(first.notAfter.toLocalTime().date(), QLocale::LongFormat);
    const QString sentence = first.sharing == Sharing::Shared
                                 ? tr("%1 already shares the valid certificate “%2”, until %3.")
                                       .arg(address, first.friendlyName, end)
                                 : tr("%1 already holds the valid certificate “%2”, until %3.")
                                       .arg(address, first.friendlyName, end);
    m_message->showMessage(
        Severity::Warning, sentence,
        m_agreed == address ? tr("Another one will be issued beside it.")
                            : tr("In the VPN client's list only their friendly names tell the two apart."));
    if (m_agreed == address)
        return;
    m_message->actionButton()->setObjectName(QStringLiteral("issueAnotherButton"));
    m_message->setAction(tr("&Issue another one all the same"), [this, address, held] {
        m_agreed = address;
        tell(held);
        m_edit->setFocus();
        Q_EMIT completeChanged();
    });
}

} // namespace p2s
