#pragma once

#include "core/platform/key_token.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace p2s {

class MessageBar;
class PasswordField;

/// Which token, and its PIN: the PKCS#11 module, those that it finds, and what opens one.
class TokenLoginPart : public QWidget {
    Q_OBJECT
public:
    explicit TokenLoginPart(QWidget* parent = nullptr);

    /// As it stands in its line; empty for none.
    QString modulePath() const;
    /// What the module found; those without a PIN are of no use and left out.
    void showTokens(const QList<TokenFacts>& tokens);
    /// The module has changed since, or found none.
    bool isLookNeeded() const;
    /// Errors: TokenNotFound.
    Result<TokenUri> token() const;
    SecretBytes pin() const;
    /// The file with certificates that are not on the token; empty for none.
    QString certificatePath() const;
    void clearPin();
    void enter();
    void showError(const Error& error);

Q_SIGNALS:
    /// The module is to be asked for its tokens.
    void lookWanted();

private:
    void addModule(QFormLayout* form);
    void addToken(QFormLayout* form);
    void addCertificate(QFormLayout* form);
    void browse();
    void browseForCertificate();
    void showToken();

    QList<TokenFacts> m_tokens;
    QString m_askedModule;
    QLineEdit* m_module;
    QComboBox* m_token;
    QLineEdit* m_certificate;
    PasswordField* m_pin;
    MessageBar* m_message;
};

} // namespace p2s
