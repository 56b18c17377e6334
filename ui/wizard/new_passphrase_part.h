#pragma once

#include "core/base/secret_bytes.h"

#include <QObject>
#include <QStringList>

class QFormLayout;

namespace p2s {

class EmailName;
class MessageBar;
class PasswordField;
class StrengthMeter;

/// The rows of a form for a passphrase that is new: typed twice, with a meter of its strength.
class NewPassphrasePart : public QObject {
    Q_OBJECT
public:
    /// Adds its rows to \a form. The fields are called \a name + "PassphraseEdit" and +
    /// "PassphraseRepeatEdit".
    NewPassphrasePart(QFormLayout* form, const QString& name, QObject* parent);

    /// What an attacker would try first: the root's name.
    void setContext(const QString& word);
    /// Likewise: the person's address and its parts.
    void setPerson(const EmailName& person);
    SecretBytes secret() const;
    /// Says what is wrong with it, if anything, puts the focus there, and answers false then.
    bool check();
    void clear();

private:
    void typed();
    /// Says that it is easy to guess, if it is: it keeps nobody from going on.
    void warn();

    QStringList m_context;
    PasswordField* m_first;
    PasswordField* m_second;
    StrengthMeter* m_meter;
    MessageBar* m_message;
};

} // namespace p2s
