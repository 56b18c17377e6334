#include "ui/wizard/token_login_part.h"

#include "core/base/visible_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/spacing.h"
#include "ui/wizard/wizard_settings.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace p2s {
namespace {

QWidget* lineWithButton(QWidget* field, QPushButton* button) {
    auto* part = new QWidget;
    auto* line = new QHBoxLayout(part);
    line->setContentsMargins({});
    line->addWidget(field, 1);
    line->addWidget(button);
    return part;
}

} // namespace

TokenLoginPart::TokenLoginPart(QWidget* parent)
    : QWidget(parent), m_module(new QLineEdit), m_token(new QComboBox), m_certificate(new QLineEdit),
      m_pin(new PasswordField), m_message(new MessageBar) {
    auto* explanation =
        new QLabel(tr("The key is made on the card or token, stays there, and signs there. The library that "
                      "came with it (its PKCS#11 module) speaks with it."));
    explanation->setWordWrap(true);
    m_pin->setNames(QStringLiteral("tokenPinEdit"), tr("PIN of the token"));
    auto* pinLabel = new QLabel(tr("&PIN:"));
    pinLabel->setBuddy(m_pin->lineEdit());
    m_message->setObjectName(QStringLiteral("tokenLoginMessage"));

    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setVerticalSpacing(roomySpacing(this));
    form->addRow(explanation);
    addModule(form);
    addToken(form);
    form->addRow(pinLabel, m_pin);
    addCertificate(form);
    form->addRow(m_message);
    connect(m_pin, &PasswordField::changed, this, [this] {
        if (!m_pin->isEmpty())
            m_message->clear();
    });
    showToken();
}

void TokenLoginPart::addModule(QFormLayout* form) {
    m_module->setObjectName(QStringLiteral("tokenModuleEdit"));
    m_module->setAccessibleName(tr("PKCS#11 module"));
    m_module->setLayoutDirection(Qt::LeftToRight);
    m_module->setText(QDir::toNativeSeparators(wizardTokenModule()));
    auto* browseButton = new QPushButton(themedIcon(QLatin1StringView("folder")), tr("Browse …"));
    browseButton->setObjectName(QStringLiteral("tokenModuleBrowseButton"));
    browseButton->setAccessibleName(tr("Browse for the PKCS#11 module"));
    browseButton->setAutoDefault(false);
    auto* label = new QLabel(tr("PKCS#11 &module:"));
    label->setBuddy(m_module);
    form->addRow(label, lineWithButton(m_module, browseButton));
    connect(browseButton, &QPushButton::clicked, this, &TokenLoginPart::browse);
    connect(m_module, &QLineEdit::textEdited, m_message, &MessageBar::clear);
}

void TokenLoginPart::addToken(QFormLayout* form) {
    m_token->setObjectName(QStringLiteral("tokenCombo"));
    m_token->setAccessibleName(tr("Card or token"));
    auto* look = new QPushButton(tr("&Look again"));
    look->setObjectName(QStringLiteral("tokenLookButton"));
    look->setAccessibleName(tr("Look for cards and tokens again"));
    look->setAutoDefault(false);
    auto* label = new QLabel(tr("Card or &token:"));
    label->setBuddy(m_token);
    form->addRow(label, lineWithButton(m_token, look));
    connect(look, &QPushButton::clicked, this, &TokenLoginPart::lookWanted);
    connect(m_token, &QComboBox::currentIndexChanged, this, &TokenLoginPart::showToken);
}

void TokenLoginPart::addCertificate(QFormLayout* form) {
    m_certificate->setObjectName(QStringLiteral("tokenCertificateEdit"));
    m_certificate->setAccessibleName(tr("File with the certificate"));
    m_certificate->setPlaceholderText(tr("Only when it, or one above it, is not on the token"));
    m_certificate->setLayoutDirection(Qt::LeftToRight);
    auto* browseButton = new QPushButton(themedIcon(QLatin1StringView("folder")), tr("Browse …"));
    browseButton->setObjectName(QStringLiteral("tokenCertificateBrowseButton"));
    browseButton->setAccessibleName(tr("Browse for the file with the certificate"));
    browseButton->setAutoDefault(false);
    auto* label = new QLabel(tr("&Certificate file:"));
    label->setBuddy(m_certificate);
    form->addRow(label, lineWithButton(m_certificate, browseButton));
    connect(browseButton, &QPushButton::clicked, this, &TokenLoginPart::browseForCertificate);
    connect(m_certificate, &QLineEdit::textEdited, m_message, &MessageBar::clear);
}

QString TokenLoginPart::certificatePath() const {
    return QDir::fromNativeSeparators(m_certificate->text().trimmed());
}

void TokenLoginPart::browseForCertificate() {
    auto* dialog =
        new QFileDialog(window(), tr("File with the certificate"), certificatePath(),
                        tr("Certificates (%1)").arg(QStringLiteral("*.cer *.crt *.pem *.der *.p7b *.p7c")) +
                            QStringLiteral(";;") + tr("All files (*)"));
    dialog->setObjectName(QStringLiteral("tokenCertificateDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& chosen) { m_certificate->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

void TokenLoginPart::browse() {
    auto* dialog =
        new QFileDialog(this, tr("Choose the PKCS#11 module"), QFileInfo(modulePath()).absolutePath(),
#ifdef Q_OS_WIN
                        tr("Libraries (*.dll)") + QStringLiteral(";;") +
#else
                        tr("Libraries (*.so *.so.*)") + QStringLiteral(";;") +
#endif
                            tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
        m_module->setText(QDir::toNativeSeparators(chosen));
        Q_EMIT lookWanted();
    });
    dialog->open();
}

QString TokenLoginPart::modulePath() const {
    return QDir::fromNativeSeparators(m_module->text().trimmed());
}

void TokenLoginPart::showTokens(const QList<TokenFacts>& tokens) {
    m_askedModule = modulePath();
    m_tokens.clear();
    const QSignalBlocker quiet(m_token);
    m_token->clear();
    for (const TokenFacts& token : tokens) {
        if (!token.isPrepared)
            continue;
        m_tokens.append(token);
        m_token->addItem(themedIcon(QLatin1StringView("token"), QPalette::Text),
                         tr("%1, serial number %2").arg(visibleText(token.label), visibleText(token.serial)));
    }
    showToken();
    if (!tokens.isEmpty() && m_tokens.isEmpty())
        m_message->showError({ErrorCode::TokenNotPrepared, tokens.first().slot});
    else if (tokens.isEmpty())
        m_message->showMessage(Severity::Info, tr("No card or token is inserted that this module knows."),
                               tr("Insert it, wait until its light is steady, and look again."));
}

void TokenLoginPart::showToken() {
    m_message->clear();
    m_pin->clear();
    const int index = m_token->currentIndex();
    const bool isThere = index >= 0 && index < m_tokens.size();
    const bool isTypedHere = isThere && !m_tokens.at(index).hasPinPad;
    m_token->setEnabled(m_token->count() > 0);
    m_pin->setEnabled(isTypedHere && !m_tokens.at(index).isPinLocked);
    m_pin->lineEdit()->setPlaceholderText(isThere && !isTypedHere ? tr("Typed at the reader") : QString());
    if (!isThere)
        return;
    const TokenFacts& token = m_tokens.at(index);
    if (token.isPinLocked)
        m_message->showError({ErrorCode::TokenPinLocked, token.label});
    else if (token.isFinalTry)
        m_message->showMessage(Severity::Warning, tr("One more wrong PIN locks this token."),
                               tr("Make sure of the PIN before you type it."));
}

bool TokenLoginPart::isLookNeeded() const {
    return m_tokens.isEmpty() || m_askedModule != modulePath();
}

Result<TokenUri> TokenLoginPart::token() const {
    const int index = m_token->currentIndex();
    if (index < 0 || index >= m_tokens.size())
        return failure(ErrorCode::TokenNotFound, modulePath());
    return m_tokens.at(index).uri(m_askedModule);
}

SecretBytes TokenLoginPart::pin() const {
    return m_pin->secret();
}

void TokenLoginPart::clearPin() {
    m_pin->clear();
}

void TokenLoginPart::enter() {
    if (m_pin->isEnabled())
        m_pin->setFocus();
    else
        m_module->setFocus();
}

void TokenLoginPart::showError(const Error& error) {
    m_message->showError(error);
}

} // namespace p2s
