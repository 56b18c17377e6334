#include "ui/wizard/export_password_part.h"

#include "core/handover/password.h"
#include "core/readiness/client_readiness.h"
#include "core/readiness/password_strength.h"
#include "core/x509/pkcs12_bundle.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/strength_meter.h"
#include "ui/wizard/issuance_draft.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QWizardPage>

namespace p2s {

ExportPasswordPart::ExportPasswordPart(IssuanceDraft& draft, QFormLayout* form, QWizardPage* page)
    : QObject(page), m_draft(draft), m_generate(new QRadioButton(tr("&Generate one"))),
      m_type(new QRadioButton(tr("T&ype one"))), m_ways(new QStackedWidget), m_generated(new PasswordField),
      m_password(new PasswordField), m_repeat(new PasswordField), m_meter(new StrengthMeter),
      m_hint(new QLabel), m_message(new MessageBar), m_findings(new FindingList) {
    m_generate->setObjectName(QStringLiteral("generatePasswordRadio"));
    m_generate->setAccessibleName(tr("Generate a password"));
    m_type->setObjectName(QStringLiteral("typePasswordRadio"));
    m_type->setAccessibleName(tr("Type a password"));
    m_message->setObjectName(QStringLiteral("passwordMessage"));
    m_findings->setObjectName(QStringLiteral("passwordFindings"));
    m_generate->setChecked(true);
    m_ways->addWidget(buildGenerated());
    m_ways->addWidget(buildTyped());
    // Not Fixed: the hint takes more lines the narrower it is, and a fixed height goes by another width.
    m_ways->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

    auto* choice = new QHBoxLayout;
    choice->addWidget(m_generate);
    choice->addWidget(m_type);
    choice->addStretch();
    auto* fields = new QVBoxLayout;
    fields->addLayout(choice);
    fields->addWidget(m_ways);
    fields->addWidget(m_message);
    fields->addWidget(m_findings);
    form->addRow(tr("Password:"), fields);

    connect(m_generate, &QRadioButton::toggled, this, &ExportPasswordPart::choose);
    connect(m_password, &PasswordField::changed, this, &ExportPasswordPart::typed);
    connect(m_repeat, &PasswordField::changed, this, &ExportPasswordPart::typed);
    for (PasswordField* field : {m_password, m_repeat})
        connect(field->lineEdit(), &QLineEdit::editingFinished, this, &ExportPasswordPart::leave);
    connect(&m_draft, &IssuanceDraft::changed, this, [this] {
        if (m_ways->isVisible())
            judge();
    });
}

QWidget* ExportPasswordPart::buildGenerated() {
    m_generated->setNames(QStringLiteral("generatedPasswordEdit"), tr("Generated password"));
    m_generated->lineEdit()->setReadOnly(true);
    m_generated->lineEdit()->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* copy = new CopyButton(tr("&Copy"), [this] { return m_generated->secret(); });
    copy->setObjectName(QStringLiteral("copyPasswordButton"));
    copy->setAccessibleName(tr("Copy the password"));
    connect(copy, &QPushButton::clicked, this, [this] { m_draft.notePasswordSeen(); });
    auto* another = new QPushButton(tr("Ano&ther"));
    another->setObjectName(QStringLiteral("anotherPasswordButton"));
    another->setAccessibleName(tr("Generate another password"));
    another->setAutoDefault(false);
    connect(another, &QPushButton::clicked, this, &ExportPasswordPart::generate);

    auto* way = new QWidget;
    auto* line = new QHBoxLayout;
    line->addWidget(m_generated, 1);
    line->addWidget(copy);
    line->addWidget(another);
    auto* hint =
        new QLabel(tr("Easy to read out on the telephone. The last page shows it once more; after that it "
                      "is nowhere to be found."));
    hint->setObjectName(QStringLiteral("generatedPasswordHint"));
    hint->setWordWrap(true);
    auto* layout = new QVBoxLayout(way);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(hint);
    layout->addStretch();
    return way;
}

QWidget* ExportPasswordPart::buildTyped() {
    m_password->setNames(QStringLiteral("passwordEdit"), tr("Password"));
    m_repeat->setNames(QStringLiteral("passwordRepeatEdit"), tr("Repeat the password"));
    m_meter->setObjectName(QStringLiteral("strengthMeter"));
    m_hint->setObjectName(QStringLiteral("passwordHint"));
    auto* passwordLabel = new QLabel(tr("Passw&ord:"));
    passwordLabel->setBuddy(m_password->lineEdit());
    auto* repeatLabel = new QLabel(tr("R&epeat:"));
    repeatLabel->setBuddy(m_repeat->lineEdit());

    auto* way = new QWidget;
    auto* grid = new QGridLayout(way);
    grid->setContentsMargins({});
    grid->addWidget(passwordLabel, 0, 0);
    grid->addWidget(m_password, 0, 1);
    grid->addWidget(m_meter, 0, 2);
    grid->addWidget(repeatLabel, 1, 0);
    grid->addWidget(m_repeat, 1, 1);
    grid->addWidget(m_hint, 1, 2);
    grid->setRowStretch(2, 1);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    return way;
}

void ExportPasswordPart::enter() {
    if (m_draft.password().isEmpty()) {
        m_password->clear();
        m_repeat->clear();
        m_leftDifferent = false;
        if (m_generate->isChecked())
            generate();
    }
    judge();
}

bool ExportPasswordPart::isComplete() const {
    return !m_draft.password().isEmpty() && m_message->isEmpty() && !hasErrors(m_findings->findings());
}

void ExportPasswordPart::forget() {
    m_generated->clear();
    m_password->clear();
    m_repeat->clear();
}

void ExportPasswordPart::generate() {
    const SecretBytes password = generatePassword();
    m_generated->setSecret(password);
    m_generated->setRevealed(true);
    m_draft.setPassword(password, true);
}

void ExportPasswordPart::choose(bool generated) {
    m_ways->setCurrentIndex(generated ? 0 : 1);
    if (!generated)
        typed();
    else if (m_generated->isEmpty())
        generate();
    else
        m_draft.setPassword(m_generated->secret(), true);
}

void ExportPasswordPart::typed() {
    if (!m_type->isChecked())
        return;
    const SecretBytes password = m_password->secret();
    const bool same = password == m_repeat->secret();
    m_leftDifferent = m_leftDifferent && !same;
    m_draft.setPassword(same && checkPkcs12Password(password) ? password : SecretBytes());
    judge();
}

void ExportPasswordPart::leave() {
    if (!m_type->isChecked())
        return;
    m_leftDifferent = !m_repeat->isEmpty() && !(m_password->secret() == m_repeat->secret());
    judge();
}

/// Whether a file can have it. An empty line that nobody has touched yet needs no reproach; Next waits for it
/// all the same.
Result<void> ExportPasswordPart::usable(const SecretBytes& password) const {
    const QLineEdit* line = m_password->lineEdit();
    if (m_type->isChecked() && password.isEmpty() && m_repeat->isEmpty() && !line->isModified())
        return {};
    return checkPkcs12Password(password);
}

void ExportPasswordPart::judge() {
    const bool isTyped = m_type->isChecked();
    const SecretBytes password = isTyped ? m_password->secret() : m_draft.password();
    const auto fine = usable(password);
    if (!fine)
        m_message->showError(fine.error());
    else
        m_message->clear();
    // What cannot be used is neither weak nor strong.
    const bool isJudged = fine && !password.isEmpty();
    m_findings->setFindings(isJudged ? assessPassword(password, m_draft.target(), m_draft.person())
                                     : QList<Finding>());
    const QStringList context = m_draft.person() ? guessableWords(*m_draft.person()) : QStringList();
    m_meter->setStrength(isJudged ? passwordStrength(password, context) : PasswordStrength());

    // Said quietly, and while typing not before the second one could be as long as the first.
    const SecretBytes repeat = m_repeat->secret();
    const bool differ = isTyped && !repeat.isEmpty() && !(repeat == password) &&
                        (m_leftDifferent || repeat.size() >= password.size());
    const QString hint = differ ? tr("The two are not the same.") : QString();
    if (hint != m_hint->text()) {
        m_hint->setText(hint);
        announce(m_hint, hint);
    }
    Q_EMIT completeChanged();
}

} // namespace p2s
