#include "ui/wizard/export_name_part.h"

#include "core/issuing/suggested_friendly_name.h"
#include "ui/widgets/long_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/wizard/issuance_draft.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWizardPage>

namespace p2s {
namespace {

// What a .pfx can hold, which the sentence of FriendlyNameInvalid names.
constexpr int longestName = 128;

} // namespace

ExportNamePart::ExportNamePart(IssuanceDraft& draft, QFormLayout* form, QWizardPage* page)
    : QObject(page), m_draft(draft), m_name(new QLineEdit), m_message(new MessageBar),
      m_lookUp(this, &ExportNamePart::lookUp, [this](const Result<Answer>& answer) { judge(answer); }) {
    m_name->setObjectName(QStringLiteral("friendlyNameEdit"));
    m_name->setAccessibleName(tr("Friendly name"));
    m_name->setAccessibleDescription(tr("What the VPN client shows in its list of certificates."));
    m_name->setToolTip(m_name->accessibleDescription());
    m_name->setMaxLength(longestName);
    m_message->setObjectName(QStringLiteral("friendlyNameMessage"));

    auto* field = new QVBoxLayout;
    field->addWidget(m_name);
    field->addWidget(m_message);
    auto* label = new QLabel(tr("Friendly na&me:"));
    label->setBuddy(m_name);
    form->addRow(label, field);
    connect(m_name, &QLineEdit::textChanged, this, &ExportNamePart::choose);
}

void ExportNamePart::enter() {
    const QString typed = m_name->text();
    if (m_draft.friendlyName().isEmpty() || typed.isEmpty() || typed == m_suggested)
        ask({});
    else
        ask(typed);
}

bool ExportNamePart::isComplete() const {
    return m_draft.issued() || (m_isFree && !m_lookUp.isPending());
}

Result<ExportNamePart::Answer> ExportNamePart::lookUp(const Question& question) {
    const Result<Ledger> ledger = Ledger::open(question.ledgerPath);
    if (!ledger)
        return tl::unexpected(ledger.error());
    Answer answer;
    if (!question.name.isEmpty()) {
        const Result<bool> isTaken = ledger->isFriendlyNameTaken(question.name);
        if (!isTaken)
            return tl::unexpected(isTaken.error());
        answer.isTaken = *isTaken;
    }
    const Result<QString> suggestion = suggestedFriendlyName(question.person, question.now, *ledger);
    if (!suggestion)
        return tl::unexpected(suggestion.error());
    answer.suggestion = *suggestion;
    return answer;
}

void ExportNamePart::ask(const QString& name) {
    m_isFree = false;
    if (m_draft.issued()) {
        // The name is in the ledger because this certificate has it.
        m_message->clear();
        return;
    }
    if (m_draft.person())
        m_lookUp.ask({name, *m_draft.person(), m_draft.ledgerPath(), m_draft.clock().now()});
    Q_EMIT completeChanged();
}

void ExportNamePart::choose(const QString& name) {
    m_draft.setFriendlyName(name.trimmed());
    ask(name.trimmed());
}

void ExportNamePart::judge(const Result<Answer>& answer) {
    if (!answer) {
        m_message->showError(answer.error());
        m_message->setAction(tr("Try a&gain"), [this] { ask(m_draft.friendlyName()); });
        Q_EMIT completeChanged();
        return;
    }
    const QString typed = m_name->text().trimmed();
    if (typed.isEmpty() && m_name->isModified()) {
        m_message->showMessage(Severity::Error, tr("The friendly name is missing."),
                               tr("Type what the VPN client should show in its list."));
    } else if (typed.isEmpty() || m_name->text() == m_suggested) {
        // Untouched so far: what is suggested is free.
        m_suggested = answer->suggestion;
        m_message->clear();
        if (m_name->text() != m_suggested) {
            m_name->setText(m_suggested);
            return;
        }
        m_draft.setFriendlyName(m_suggested, true);
        m_isFree = true;
    } else if (answer->isTaken) {
        m_message->showMessage(Severity::Error,
                               tr("Another certificate has the friendly name “%1” already.").arg(typed),
                               tr("Choose one that tells the two apart in the VPN client's list."));
    } else {
        m_message->clear();
        m_isFree = true;
    }
    if (!m_isFree) {
        const QString shown = inButton(answer->suggestion, m_message->fontMetrics());
        m_message->setAction(tr("&Use “%1”").arg(shown), [this, name = answer->suggestion] {
            m_suggested = name;
            m_name->setText(name);
        });
    }
    Q_EMIT completeChanged();
}

} // namespace p2s
