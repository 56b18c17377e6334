#include "ui/ledger/batch_settings_part.h"

#include "core/issuing/token_roots.h"
#include "core/issuing/unlock_any.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/password_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace p2s {

BatchSettingsPart::BatchSettingsPart(const Platform& platform, MessageBar* message, QWidget* parent)
    : QWidget(parent), m_platform(platform), m_message(message), m_root(new QComboBox),
      m_passphrase(new PasswordField), m_passphraseLabel(new QLabel(tr("&Passphrase:"))),
      m_folder(new QLineEdit), m_generate(new QRadioButton(tr("&Generate one for each file"))),
      m_same(new QRadioButton(tr("The &same for all"))), m_typed(new QWidget), m_password(new PasswordField),
      m_repeat(new PasswordField), m_sheets(new QCheckBox(tr("&Instructions for each recipient"))),
      m_resume(new QCheckBox(tr("Go on where an &earlier run into this folder was stopped"))) {
    m_root->setObjectName(QStringLiteral("batchRootCombo"));
    m_root->setAccessibleName(tr("The root that signs"));
    m_passphrase->setNames(QStringLiteral("batchPassphraseEdit"), tr("Passphrase of the root"));
    m_passphraseLabel->setBuddy(m_passphrase->lineEdit());
    m_sheets->setObjectName(QStringLiteral("batchSheetsCheck"));
    m_sheets->setChecked(true);
    m_resume->setObjectName(QStringLiteral("batchResumeCheck"));
    m_resume->setToolTip(tr("What it finished stays as it is, with the password that it got then."));
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    auto* rootLabel = new QLabel(tr("Signed b&y:"));
    rootLabel->setBuddy(m_root);
    form->addRow(rootLabel, m_root);
    form->addRow(m_passphraseLabel, m_passphrase);
    auto* folderLabel = new QLabel(tr("&Folder:"));
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, buildFolder());
    form->addRow(new QLabel(tr("Passwords:")), buildPasswords());
    form->addRow(QString(), m_sheets);
    form->addRow(QString(), m_resume);
    connect(m_root, &QComboBox::currentIndexChanged, this, &BatchSettingsPart::showRoot);
}

QWidget* BatchSettingsPart::buildFolder() {
    m_folder->setObjectName(QStringLiteral("batchFolderEdit"));
    m_folder->setAccessibleName(tr("Folder for the files"));
    m_folder->setText(
        QDir::toNativeSeparators(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                                     .filePath(tr("VPN certificates", "name of a folder"))));
    auto* browseButton = new QPushButton(tr("&Browse…"));
    browseButton->setObjectName(QStringLiteral("batchBrowseButton"));
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &BatchSettingsPart::browse);
    auto* part = new QWidget;
    auto* line = new QHBoxLayout(part);
    line->setContentsMargins({});
    line->addWidget(m_folder, 1);
    line->addWidget(browseButton);
    return part;
}

QWidget* BatchSettingsPart::buildPasswords() {
    m_generate->setObjectName(QStringLiteral("batchGenerateRadio"));
    m_same->setObjectName(QStringLiteral("batchSameRadio"));
    m_generate->setChecked(true);
    m_password->setNames(QStringLiteral("batchPasswordEdit"), tr("Password for all files"));
    m_repeat->setNames(QStringLiteral("batchRepeatEdit"), tr("Repeat the password"));
    auto* passwordLabel = new QLabel(tr("Pass&word:"));
    passwordLabel->setBuddy(m_password->lineEdit());
    auto* repeatLabel = new QLabel(tr("Repea&t:"));
    repeatLabel->setBuddy(m_repeat->lineEdit());
    auto* typed = new QHBoxLayout(m_typed);
    typed->setContentsMargins({});
    typed->addWidget(passwordLabel);
    typed->addWidget(m_password, 1);
    typed->addWidget(repeatLabel);
    typed->addWidget(m_repeat, 1);
    m_typed->hide();
    connect(m_same, &QRadioButton::toggled, m_typed, &QWidget::setVisible);
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_generate);
    choice->addWidget(m_same);
    choice->addStretch();
    layout->addLayout(choice);
    layout->addWidget(m_typed);
    return part;
}

void BatchSettingsPart::setRoots(const QList<RootRecord>& roots, qint64 chosenId) {
    m_roots = roots;
    const QSignalBlocker quiet(m_root);
    m_root->clear();
    for (const RootRecord& root : roots) {
        m_root->addItem(root.name);
        if (root.id == chosenId)
            m_root->setCurrentIndex(m_root->count() - 1);
    }
    showRoot();
}

void BatchSettingsPart::showRoot() {
    const int index = m_root->currentIndex();
    const bool isNeeded = index >= 0 && !unlocksByItself(m_roots.at(index), m_platform);
    const bool onToken = index >= 0 && isKeyOnToken(m_roots.at(index));
    m_passphraseLabel->setText(onToken ? tr("&PIN:") : tr("&Passphrase:"));
    m_passphrase->lineEdit()->setAccessibleName(onToken ? tr("PIN of the token")
                                                        : tr("Passphrase of the root"));
    m_passphrase->setVisible(isNeeded);
    m_passphraseLabel->setVisible(isNeeded);
}

void BatchSettingsPart::browse() {
    auto* dialog = new QFileDialog(this, tr("Folder for the files"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& chosen) { m_folder->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

std::optional<BatchSettingsPart::Choice> BatchSettingsPart::choice() const {
    const auto missing = [this](ErrorCode code, const QString& subject, QWidget* field) {
        m_message->showError({code, subject});
        field->setFocus();
        return std::nullopt;
    };
    const int index = m_root->currentIndex();
    if (index < 0)
        return missing(ErrorCode::RootNotFound, QString(), m_root);
    Choice chosen;
    chosen.root = m_roots.at(index);
    chosen.passphrase = m_passphrase->secret();
    if (const auto wanted = missingSecret(chosen.root, m_platform); wanted && chosen.passphrase.isEmpty())
        return missing(wanted->code, wanted->subject, m_passphrase->lineEdit());
    chosen.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (chosen.folder.isEmpty())
        return missing(ErrorCode::FileNameInvalid, QString(), m_folder);
    if (m_same->isChecked()) {
        chosen.password = m_password->secret();
        if (chosen.password.isEmpty())
            return missing(ErrorCode::PasswordEmpty, QString(), m_password->lineEdit());
        if (!(chosen.password == m_repeat->secret())) {
            m_message->showMessage(Severity::Error, tr("The two passwords are not the same."),
                                   tr("Type the same password twice."));
            m_repeat->lineEdit()->setFocus();
            return std::nullopt;
        }
    }
    chosen.withSheets = m_sheets->isChecked();
    chosen.resume = m_resume->isChecked();
    return chosen;
}

void BatchSettingsPart::proposeResuming() {
    m_resume->setChecked(true);
    m_folder->parentWidget()->setEnabled(false);
    m_passphrase->lineEdit()->setFocus();
}

void BatchSettingsPart::forgetSecrets() {
    for (PasswordField* field : {m_passphrase, m_password, m_repeat})
        field->clear();
}

} // namespace p2s
