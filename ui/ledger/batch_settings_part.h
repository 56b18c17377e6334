#pragma once

#include "core/base/secret_bytes.h"
#include "core/ledger/records.h"
#include "core/platform/platform.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace p2s {

class MessageBar;
class PasswordField;

/// What is decided before a batch begins: who signs, where the files go, and what opens them.
class BatchSettingsPart : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        RootRecord root;
        SecretBytes passphrase;
        QString folder;
        /// Empty: a generated one for each.
        SecretBytes password;
        bool withSheets = true;
        /// See BatchSettings::resume.
        bool resume = false;
    };

    /// \a message says what is wrong with a choice.
    BatchSettingsPart(const Platform& platform, MessageBar* message, QWidget* parent = nullptr);

    /// Those that can sign, and which of them is chosen.
    void setRoots(const QList<RootRecord>& roots, qint64 chosenId);
    /// Nothing while something is missing or wrong: it is said, and the field that is meant has the focus.
    std::optional<Choice> choice() const;
    /// Empties the fields with secrets.
    void forgetSecrets();
    /// For another run into the same folder, whose passwords the list still has.
    void proposeResuming();

private:
    QWidget* buildFolder();
    QWidget* buildPasswords();
    void showRoot();
    void browse();

    const Platform& m_platform;
    MessageBar* m_message;
    QList<RootRecord> m_roots;
    QComboBox* m_root;
    PasswordField* m_passphrase;
    QLabel* m_passphraseLabel;
    QLineEdit* m_folder;
    QRadioButton* m_generate;
    QRadioButton* m_same;
    QWidget* m_typed;
    PasswordField* m_password;
    PasswordField* m_repeat;
    QCheckBox* m_sheets;
    QCheckBox* m_resume;
};

} // namespace p2s
