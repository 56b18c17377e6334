#include "ui/inspector/repair_dialog.h"

#include "core/base/visible_text.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/run_async.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace p2s {

RepairDialog::RepairDialog(CertificateFile source, QString sourcePath, QList<Certificate> known,
                           const Clock& clock, QWidget* parent)
    : QDialog(parent), m_source(std::move(source)), m_sourcePath(std::move(sourcePath)),
      m_known(std::move(known)), m_clock(clock), m_target(new QComboBox), m_password(new PasswordField),
      m_again(new PasswordField), m_path(new QLineEdit), m_write(new QPushButton(tr("&Write the new file"))),
      m_message(new MessageBar), m_findings(new FindingList) {
    setObjectName(QStringLiteral("repairDialog"));
    setWindowTitle(tr("Write a repaired file"));
    build();
    for (PasswordField* field : {m_password, m_again})
        connect(field, &PasswordField::changed, this, &RepairDialog::offerWriting);
    connect(m_path, &QLineEdit::textChanged, this, &RepairDialog::offerWriting);
    connect(m_write, &QPushButton::clicked, this, &RepairDialog::write);
    offerWriting();
}

void RepairDialog::build() {
    m_target->setObjectName(QStringLiteral("repairTargetCombo"));
    m_target->setAccessibleName(tr("For which system"));
    m_target->addItem(tr("Windows 10 and 11, Linux, Java (AES-256)"),
                      static_cast<int>(InstallTarget::Windows));
    m_target->addItem(tr("Every system, also old Windows, Apple and Android (Triple DES)"),
                      static_cast<int>(InstallTarget::Any));
    m_password->setNames(QStringLiteral("repairPasswordEdit"), tr("Password of the new file"));
    m_again->setNames(QStringLiteral("repairPasswordAgainEdit"), tr("The password once more"));
    m_path->setObjectName(QStringLiteral("repairPathEdit"));
    m_path->setAccessibleName(tr("The new file"));
    m_write->setObjectName(QStringLiteral("repairWriteButton"));
    m_message->setObjectName(QStringLiteral("repairMessage"));
    auto* what = new QLabel(
        tr("The new file has the key, its certificate and every issuer that is open in this "
           "window or known to the ledger, in the right order. The file that is there stays as it is."));
    what->setWordWrap(true);
    auto* browse = new QPushButton(tr("&Browse…"));
    browse->setObjectName(QStringLiteral("repairBrowseButton"));
    browse->setAutoDefault(false);
    auto* pathLine = new QHBoxLayout;
    pathLine->addWidget(m_path, 1);
    pathLine->addWidget(browse);
    const auto label = [](const QString& text, QWidget* buddy) {
        auto* made = new QLabel(text);
        made->setBuddy(buddy);
        return made;
    };
    auto* form = new QFormLayout;
    form->addRow(label(tr("For which &system:"), m_target), m_target);
    form->addRow(label(tr("&Password of the new file:"), m_password->lineEdit()), m_password);
    form->addRow(label(tr("&Once more:"), m_again->lineEdit()), m_again);
    form->addRow(label(tr("The new &file:"), m_path), pathLine);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_write, QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(m_findings);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(browse, &QPushButton::clicked, this, &RepairDialog::choosePath);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RepairDialog::setPath(const QString& path) {
    m_path->setText(QDir::toNativeSeparators(path));
}

void RepairDialog::choosePath() {
    auto* dialog = new QFileDialog(this, tr("The new file"), m_path->text(), tr("PKCS #12 files (*.pfx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pfx"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // a file that is there is never replaced
    connect(dialog, &QFileDialog::fileSelected, this, &RepairDialog::setPath);
    dialog->open();
}

void RepairDialog::offerWriting() {
    m_write->setEnabled(!m_password->isEmpty() && m_password->secret() == m_again->secret() &&
                        !m_path->text().trimmed().isEmpty());
}

void RepairDialog::write() {
    m_write->setEnabled(false);
    const RepairRequest request{.source = m_source,
                                .sourcePath = m_sourcePath,
                                .additions = m_known,
                                .target = static_cast<InstallTarget>(m_target->currentData().toInt()),
                                .password = m_password->secret(),
                                .path = QDir::fromNativeSeparators(m_path->text().trimmed())};
    runAsync(
        this, [request, now = m_clock.now()] { return repairBundle(request, now); },
        [this, path = request.path](const Result<RepairedBundle>& outcome) {
            offerWriting();
            showOutcome(outcome, path);
        });
}

void RepairDialog::showOutcome(const Result<RepairedBundle>& outcome, const QString& path) {
    if (!outcome) {
        m_findings->setFindings({});
        m_message->showError(outcome.error());
        return;
    }
    m_password->clear();
    m_again->clear();
    m_findings->setFindings(outcome->after);
    m_message->showMessage(Severity::Info,
                           tr("The new file is “%1”.").arg(visibleText(QDir::toNativeSeparators(path))));
    Q_EMIT repaired(path);
}

} // namespace p2s
