#include "ui/wizard/new_passphrase_part.h"

#include "core/readiness/client_readiness.h"
#include "core/readiness/password_strength.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/strength_meter.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace p2s {
namespace {

QLabel* labelFor(const QString& text, const PasswordField* field) {
    auto* label = new QLabel(text);
    label->setBuddy(field->lineEdit());
    return label;
}

} // namespace

NewPassphrasePart::NewPassphrasePart(QFormLayout* form, const QString& name, QObject* parent)
    : QObject(parent), m_first(new PasswordField), m_second(new PasswordField), m_meter(new StrengthMeter),
      m_message(new MessageBar) {
    m_first->setNames(name + QStringLiteral("PassphraseEdit"), tr("New passphrase"));
    m_first->lineEdit()->setAccessibleDescription(
        tr("Protects the private key in the ledger. It is asked for whenever the key is needed."));
    m_second->setNames(name + QStringLiteral("PassphraseRepeatEdit"), tr("Repeat the new passphrase"));
    m_meter->setObjectName(name + QStringLiteral("PassphraseMeter"));
    m_message->setObjectName(name + QStringLiteral("PassphraseMessage"));

    form->addRow(labelFor(tr("&Passphrase:"), m_first), m_first);
    form->addRow(labelFor(tr("&Repeat it:"), m_second), m_second);
    form->addRow(QString(), m_meter);
    form->addRow(m_message);

    connect(m_first, &PasswordField::changed, this, &NewPassphrasePart::typed);
    connect(m_second, &PasswordField::changed, this, &NewPassphrasePart::typed);
    connect(m_first->lineEdit(), &QLineEdit::editingFinished, this, &NewPassphrasePart::warn);
    connect(m_second->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (!m_second->isEmpty() && !(m_first->secret() == m_second->secret()))
            check();
    });
}

void NewPassphrasePart::setContext(const QString& word) {
    m_context = QStringList{word};
    typed();
}

void NewPassphrasePart::setPerson(const EmailName& person) {
    m_context = guessableWords(person);
    typed();
}

SecretBytes NewPassphrasePart::secret() const {
    return m_first->secret();
}

bool NewPassphrasePart::check() {
    if (m_first->isEmpty()) {
        m_message->showError({ErrorCode::PassphraseEmpty});
        m_first->setFocus();
        return false;
    }
    if (!(m_first->secret() == m_second->secret())) {
        m_message->showMessage(Severity::Error, tr("The two passphrases are not the same."),
                               tr("Type the second one again; the eye shows what is typed."));
        if (!m_first->lineEdit()->hasFocus())
            m_second->setFocus();
        return false;
    }
    m_message->clear();
    warn();
    return true;
}

void NewPassphrasePart::clear() {
    m_first->clear();
    m_second->clear();
    m_message->clear();
}

void NewPassphrasePart::typed() {
    const PasswordStrength strength = passwordStrength(m_first->secret(), m_context);
    m_meter->setStrength(strength);
    if (m_message->isEmpty())
        return;
    // Once something was said, it goes as soon as it is cured.
    const bool isCured =
        m_message->severity() == Severity::Warning
            ? strength.level != PasswordStrength::Level::Weak
            : !m_first->isEmpty() && (m_second->isEmpty() || m_first->secret() == m_second->secret());
    if (isCured)
        m_message->clear();
}

void NewPassphrasePart::warn() {
    const bool hasError = !m_message->isEmpty() && m_message->severity() == Severity::Error;
    const QList<Finding> findings = assessPassphrase(m_first->secret(), m_context);
    if (hasError || findings.isEmpty())
        return;
    m_message->showFinding(findings.first());
}

} // namespace p2s
