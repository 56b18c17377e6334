#include "ui/wizard/request_send_page.h"

#include "core/readiness/client_readiness.h"
#include "ui/widgets/help_window.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/sentence.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tab_order.h"
#include "ui/wizard/issuance_draft.h"
#include "ui/wizard/wizard_settings.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

namespace p2s {
namespace {

// Nobody has a template of this name by accident; the help page makes one.
const QLatin1StringView usualTemplate("P2SUser");
const QString templateKey = QStringLiteral("adcsTemplate");
const QString configKey = QStringLiteral("adcsConfig");
const QString isAdCsKey = QStringLiteral("adcs");

} // namespace

RequestSendPage::RequestSendPage(IssuanceDraft& draft, QWidget* parent) : WizardPage(draft, parent) {
    setObjectName(QStringLiteral("requestSendPage"));
    setTitle(tr("How will the request be sent?"));
    setSubTitle(
        tr("Your certificate authority decides what becomes of a request, so it must be set up for it."));
}

QString RequestSendPage::stepName() const {
    return tr("Authority");
}

QString RequestSendPage::outcome() const {
    if (!m_adCs)
        return {};
    return m_adCs->isChecked() ? draft().templateName() : tr("A file");
}

bool RequestSendPage::isComplete() const {
    if (!m_adCs)
        return false;
    return m_other->isChecked() ||
           (!draft().templateName().isEmpty() && checkTemplateName(draft().templateName()) &&
            checkCaConfig(draft().caConfig()));
}

bool RequestSendPage::validatePage() {
    QSettings settings(writableWizardSettingsPath(), QSettings::IniFormat);
    settings.setValue(isAdCsKey, m_adCs->isChecked());
    settings.setValue(templateKey, m_template->text().trimmed());
    settings.setValue(configKey, m_config->text().trimmed());
    return true;
}

void RequestSendPage::build() {
    m_adCs = new QRadioButton(tr("Active &Directory Certificate Services (AD CS)"));
    m_adCs->setObjectName(QStringLiteral("adCsRadio"));
    m_other = new QRadioButton(tr("Another certificate authority, as a &file"));
    m_other->setObjectName(QStringLiteral("otherAuthorityRadio"));
    m_message = new MessageBar;
    m_message->setObjectName(QStringLiteral("destinationMessage"));
    m_adCsPart = buildAdCs();
    auto* otherRemark =
        sentence(tr("You get the request as a file (PKCS#10). Ask for a certificate whose "
                    "Enhanced Key Usage has Client Authentication first, with the same common "
                    "name, and for the certificates of the authority."));
    otherRemark->setIndent(fontMetrics().averageCharWidth() * 3);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(roomySpacing(this));
    layout->addWidget(m_adCs);
    layout->addWidget(m_adCsPart);
    layout->addWidget(m_other);
    layout->addWidget(otherRemark);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addLayout(buildCheckOnly());
    tabThroughLayout(this);

    const QSettings settings(wizardSettingsPath(), QSettings::IniFormat);
    m_template->setText(settings.value(templateKey, QString(usualTemplate)).toString());
    m_config->setText(settings.value(configKey).toString());
    (settings.value(isAdCsKey, true).toBool() ? m_adCs : m_other)->setChecked(true);
    connect(m_adCs, &QRadioButton::toggled, this, &RequestSendPage::decide);
    connect(m_template, &QLineEdit::textChanged, this, &RequestSendPage::decide);
    connect(m_config, &QLineEdit::textChanged, this, &RequestSendPage::decide);
}

QWidget* RequestSendPage::buildAdCs() {
    m_template = new QLineEdit;
    m_template->setObjectName(QStringLiteral("templateEdit"));
    m_template->setAccessibleName(tr("Name of the certificate template"));
    m_template->setLayoutDirection(Qt::LeftToRight);
    m_config = new QLineEdit;
    m_config->setObjectName(QStringLiteral("caConfigEdit"));
    m_config->setAccessibleName(tr("Certificate authority"));
    m_config->setAccessibleDescription(tr("Computer, backslash, name; may be left empty"));
    m_config->setToolTip(m_config->accessibleDescription());
    m_config->setPlaceholderText(QStringLiteral("ca01.contoso.com\\Contoso Issuing CA"));
    m_config->setLayoutDirection(Qt::LeftToRight);
    const auto labelFor = [](const QString& text, QWidget* buddy) {
        auto* label = new QLabel(text);
        label->setBuddy(buddy);
        return label;
    };
    auto* help = new QPushButton(tr("&How to set the template up"));
    help->setObjectName(QStringLiteral("adCsHelpButton"));
    help->setAutoDefault(false);
    connect(help, &QPushButton::clicked, this,
            [this] { HelpWindow::showPage(QStringLiteral("ad-cs"), window()); });

    auto* part = new QWidget;
    auto* form = new QFormLayout;
    form->addRow(labelFor(tr("&Template:"), m_template), m_template);
    form->addRow(labelFor(tr("Certificate &authority:"), m_config), m_config);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(fontMetrics().averageCharWidth() * 3, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(
        sentence(tr("The stock template “User” will not do: it takes the name from the directory "
                    "instead of the request, and it puts Client Authentication last. Duplicate it "
                    "and set in the duplicate:")));
    layout->addWidget(
        sentence(tr("•  Subject Name: “Supply in the request”\n"
                    "•  Extensions, Application Policies: Client Authentication first, or alone\n"
                    "•  Security: “Enroll” for whoever submits requests")));
    auto* line = new QHBoxLayout;
    line->addWidget(help);
    line->addStretch();
    layout->addLayout(line);
    return part;
}

QLayout* RequestSendPage::buildCheckOnly() {
    const auto button = [this](const QString& text, const QString& name, const QString& accessibleName) {
        auto* made = new QPushButton(text);
        made->setObjectName(name);
        made->setAccessibleName(accessibleName);
        made->setAutoDefault(false);
        return made;
    };
    auto* file = button(tr("&Check a file …"), QStringLiteral("checkExistingButton"),
                        tr("Check a certificate that is there as a file"));
    auto* stored = button(tr("Check one in &Windows …"), QStringLiteral("checkStoredButton"),
                          tr("Check a certificate in the Windows certificate store"));
    stored->setVisible(draft().platform().certificates.isAvailable());
    connect(file, &QPushButton::clicked, this, &RequestSendPage::checkFileWanted);
    connect(stored, &QPushButton::clicked, this, &RequestSendPage::checkStoredWanted);
    auto* line = new QHBoxLayout;
    line->addWidget(sentence(tr("Is there a certificate of your authority already?")), 1);
    line->addWidget(file);
    line->addWidget(stored);
    return line;
}

void RequestSendPage::enter() {
    decide();
    focusWhenShown(m_adCs->isChecked() ? static_cast<QWidget*>(m_template) : m_other);
}

void RequestSendPage::decide() {
    const bool isAdCs = m_adCs->isChecked();
    m_adCsPart->setEnabled(isAdCs);
    draft().setDestination(isAdCs ? m_template->text().trimmed() : QString(),
                           isAdCs ? m_config->text().trimmed() : QString());
    judge();
    Q_EMIT completeChanged();
}

void RequestSendPage::judge() {
    m_message->clear();
    if (const auto named = checkTemplateName(draft().templateName()); !named)
        m_message->showError(named.error());
    else if (const auto found = checkCaConfig(draft().caConfig()); !found)
        m_message->showError(found.error());
    else if (const auto findings = assessTemplate(draft().templateName()); !findings.isEmpty())
        m_message->showFinding(findings.first());
}

} // namespace p2s
