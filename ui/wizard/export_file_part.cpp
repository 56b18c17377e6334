#include "ui/wizard/export_file_part.h"

#include "core/handover/suggested_names.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/wizard/issuance_draft.h"
#include "ui/wizard/wizard_settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QWizardPage>

namespace p2s {
namespace {

const QString& folderKey() {
    static const QString key = QStringLiteral("export/folder");
    return key;
}

QString lastFolder() {
    const QSettings settings(wizardSettingsPath(), QSettings::IniFormat);
    const QString last = settings.value(folderKey()).toString();
    if (!last.isEmpty() && QDir(last).exists())
        return last;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

// A name alone means the folder that was suggested; a name without an ending means a .pfx.
QString absolutePath(const QString& typed) {
    const QString text = QDir::fromNativeSeparators(typed.trimmed());
    if (text.isEmpty())
        return {};
    return QDir::cleanPath(QDir(lastFolder()).absoluteFilePath(text)) +
           (text.endsWith(QLatin1Char('/')) ? QStringLiteral("/") : QString());
}

} // namespace

ExportFilePart::ExportFilePart(IssuanceDraft& draft, QFormLayout* form, QWizardPage* page)
    : QObject(page), m_draft(draft), m_page(page), m_path(new QLineEdit), m_message(new MessageBar),
      m_check(
          this, [](const Place& place) { return checkWritable(place.path, place.ifExists); },
          [this](const Result<void>& answer) { judge(answer); }) {
    m_path->setObjectName(QStringLiteral("pfxPathEdit"));
    m_path->setAccessibleName(tr("File"));
    m_path->setLayoutDirection(Qt::LeftToRight);
    m_message->setObjectName(QStringLiteral("pfxPathMessage"));
    auto* browseButton = new QPushButton(themedIcon(QLatin1StringView("folder")), tr("B&rowse…"));
    browseButton->setObjectName(QStringLiteral("browseButton"));
    browseButton->setAccessibleName(tr("Browse for the file"));
    browseButton->setAutoDefault(false);

    auto* line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(browseButton);
    auto* field = new QVBoxLayout;
    field->addLayout(line);
    field->addWidget(m_message);
    auto* label = new QLabel(tr("File to &save:"));
    label->setBuddy(m_path);
    form->addRow(label, field);

    connect(m_path, &QLineEdit::textChanged, this,
            [this](const QString& text) { choose(absolutePath(text), IfExists::Refuse); });
    connect(browseButton, &QPushButton::clicked, this, &ExportFilePart::browse);
}

void ExportFilePart::enter() {
    const QString typed = m_path->text();
    if (!m_draft.person())
        return;
    if (m_draft.pfxPath().isEmpty() || typed.isEmpty() || typed == m_suggested) {
        const QString suggested = QDir::toNativeSeparators(
            QDir(lastFolder()).absoluteFilePath(suggestedFileName(*m_draft.person())));
        m_suggested = suggested;
        if (typed != suggested) {
            m_path->setText(suggested);
            return;
        }
    }
    choose(absolutePath(m_path->text()), m_ifExists);
}

bool ExportFilePart::isComplete() const {
    return m_draft.issued() || (m_isWritable && !m_check.isPending());
}

void ExportFilePart::rememberFolder() const {
    QSettings settings(writableWizardSettingsPath(), QSettings::IniFormat);
    settings.setValue(folderKey(), QFileInfo(m_draft.pfxPath()).absolutePath());
}

void ExportFilePart::browse() {
    // Whether to replace a file is asked on the page.
    const QString chosen = QFileDialog::getSaveFileName(m_page, tr("Save the certificate"), m_draft.pfxPath(),
                                                        tr("Personal information exchange (*.pfx *.p12)"),
                                                        nullptr, QFileDialog::DontConfirmOverwrite);
    if (chosen.isEmpty())
        return;
    const bool hasEnding = !QFileInfo(chosen).suffix().isEmpty();
    m_path->setText(QDir::toNativeSeparators(hasEnding ? chosen : chosen + QStringLiteral(".pfx")));
    m_path->setFocus();
}

void ExportFilePart::choose(const QString& path, IfExists ifExists) {
    m_ifExists = ifExists;
    m_draft.setPfxPath(path, ifExists);
    m_isWritable = false;
    if (m_draft.issued()) {
        // It is there because it was just written.
        m_message->clear();
        return;
    }
    m_check.ask({path, ifExists});
    Q_EMIT completeChanged();
}

void ExportFilePart::judge(const Result<void>& answer) {
    m_isWritable = answer.has_value();
    const QString path = m_draft.pfxPath();
    if (m_draft.issued() || (answer && (m_ifExists == IfExists::Refuse || !QFileInfo::exists(path)))) {
        m_message->clear();
    } else if (answer) {
        m_message->showMessage(Severity::Warning,
                               tr("The file “%1” will be replaced.").arg(QFileInfo(path).fileName()));
        m_message->setAction(tr("&Keep it"), [this, path] { choose(path, IfExists::Refuse); });
    } else {
        m_message->showError(answer.error());
        if (answer.error().code == ErrorCode::FileExists)
            m_message->setAction(tr("Re&place it"), [this, path] { choose(path, IfExists::Replace); });
    }
    Q_EMIT completeChanged();
}

} // namespace p2s
