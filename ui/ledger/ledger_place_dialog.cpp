#include "ui/ledger/ledger_place_dialog.h"

#include "core/ledger/server_address.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/work_bar.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace p2s {

LedgerPlaceDialog::LedgerPlaceDialog(LedgerPlace place, QWidget* parent)
    : QDialog(parent), m_place(std::move(place)),
      m_inFile(new QRadioButton(tr("In a &file on this computer"))),
      m_onServer(new QRadioButton(tr("On a &PostgreSQL server, shared by a team"))), m_file(new QLineEdit),
      m_browse(new QPushButton(tr("&Browse…"))), m_address(new QLineEdit), m_password(new PasswordField),
      m_message(new MessageBar), m_work(new WorkBar), m_use(nullptr) {
    setObjectName(QStringLiteral("ledgerPlaceDialog"));
    setWindowTitle(tr("Where the ledger is"));
    build();
    const bool isOnServer = isServerAddress(m_place.ledgerPath);
    (isOnServer ? m_onServer : m_inFile)->setChecked(true);
    if (isOnServer)
        m_address->setText(m_place.ledgerPath);
    else
        m_file->setText(QDir::toNativeSeparators(m_place.ledgerPath));
    typed();
}

void LedgerPlaceDialog::build() {
    m_inFile->setObjectName(QStringLiteral("ledgerInFileRadio"));
    m_onServer->setObjectName(QStringLiteral("ledgerOnServerRadio"));
    m_file->setObjectName(QStringLiteral("ledgerFileEdit"));
    m_file->setAccessibleName(tr("File of the ledger"));
    m_browse->setObjectName(QStringLiteral("ledgerBrowseButton"));
    m_browse->setAutoDefault(false);
    m_address->setObjectName(QStringLiteral("ledgerAddressEdit"));
    m_address->setAccessibleName(tr("Address of the ledger"));
    m_address->setPlaceholderText(QStringLiteral("postgresql://user@server/database"));
    // An address reads from left to right in every language.
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_password->setNames(QStringLiteral("ledgerPasswordEdit"), tr("Password for the server"));
    m_message->setObjectName(QStringLiteral("ledgerPlaceMessage"));
    auto* addressLabel = new QLabel(tr("&Address:"));
    addressLabel->setBuddy(m_address);
    auto* passwordLabel = new QLabel(tr("Pass&word:"));
    passwordLabel->setBuddy(m_password->lineEdit());
    auto* note =
        new QLabel(tr("The password is kept until the program ends, and nowhere else. Leave it empty "
                      "when PGPASSFILE has it."));
    note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox;
    m_use = buttons->addButton(tr("&Use this ledger"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("useLedgerButton"));
    buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelLedgerPlaceButton"));

    auto* fileLine = new QHBoxLayout;
    fileLine->addWidget(m_file, 1);
    fileLine->addWidget(m_browse);
    auto* form = new QFormLayout(this);
    form->addRow(m_inFile);
    form->addRow(fileLine);
    form->addRow(m_onServer);
    form->addRow(addressLabel, m_address);
    form->addRow(passwordLabel, m_password);
    form->addRow(note);
    form->addRow(m_message);
    form->addRow(m_work);
    form->addRow(buttons);
    for (QRadioButton* choice : {m_inFile, m_onServer})
        connect(choice, &QRadioButton::toggled, this, &LedgerPlaceDialog::typed);
    connect(m_address, &QLineEdit::textChanged, this, &LedgerPlaceDialog::typed);
    connect(m_browse, &QPushButton::clicked, this, &LedgerPlaceDialog::browse);
    connect(buttons, &QDialogButtonBox::accepted, this, &LedgerPlaceDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString LedgerPlaceDialog::typedPlace() const {
    return m_onServer->isChecked() ? m_address->text().trimmed()
                                   : QDir::fromNativeSeparators(m_file->text().trimmed());
}

// A weaker connection is said before it is made.
void LedgerPlaceDialog::typed() {
    const bool isOnServer = m_onServer->isChecked();
    for (QWidget* part : {static_cast<QWidget*>(m_address), static_cast<QWidget*>(m_password)})
        part->setEnabled(isOnServer);
    m_file->setEnabled(!isOnServer);
    m_browse->setEnabled(!isOnServer);
    m_message->clear();
    if (!isOnServer || m_address->text().trimmed().isEmpty())
        return;
    const auto address = serverAddressFrom(m_address->text().trimmed());
    if (address && !address->isVerified())
        m_message->showMessage(Severity::Warning,
                               tr("The server is not verified (sslmode=%1): somebody in between could read "
                                  "and change what is sent.")
                                   .arg(address->sslMode()),
                               tr("Leave sslmode out of the address to have the server verified."));
}

void LedgerPlaceDialog::browse() {
    auto* dialog = new QFileDialog(this, tr("Choose the ledger"), QFileInfo(m_file->text()).absolutePath(),
                                   tr("Ledgers (*.sqlite);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::AnyFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { m_file->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void LedgerPlaceDialog::start() {
    const QString place = typedPlace();
    if (m_work->isWorking() || place.isEmpty())
        return;
    if (m_onServer->isChecked() && !isServerAddress(place)) {
        m_message->showError({ErrorCode::LedgerUrlUnsupported, addressWithoutSecrets(place)});
        m_address->setFocus();
        return;
    }
    m_message->clear();
    m_use->setEnabled(false);
    const SecretBytes password = m_password->secret();
    if (m_onServer->isChecked() && !password.isEmpty())
        useServerPassword(place, password);
    m_work->begin(tr("Opening the ledger …"));
    runAsync(
        this,
        [place, clock = m_place.clock]() -> Result<void> {
            const auto ledger = Ledger::open(place, *clock);
            return ledger ? Result<void>() : tl::unexpected(ledger.error());
        },
        [this, place](const Result<void>& opened) {
            m_work->end();
            m_use->setEnabled(true);
            if (opened) {
                Q_EMIT chosen(place);
                accept();
                return;
            }
            m_message->showError(opened.error());
            if (opened.error().code == ErrorCode::LedgerLoginRefused)
                m_password->setFocus();
        });
}

} // namespace p2s
