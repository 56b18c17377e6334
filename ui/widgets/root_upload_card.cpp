#include "ui/widgets/root_upload_card.h"

#include "core/base/files.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/long_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tab_order.h"

#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextOption>
#include <QVBoxLayout>

namespace p2s {

RootUploadCard::RootUploadCard(QWidget* parent)

    : QWidget(parent), m_back(new QPushButton(themedIcon(QLatin1StringView("back")), tr("&Another root"))),
      m_heading(new QLabel), m_how(new QLabel), m_findings(new FindingList), m_text(new QPlainTextEdit),
      m_copy(new CopyButton(tr("&Copy"), [this] { return m_text->toPlainText(); })),
      m_message(new MessageBar) {
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setObjectName(QStringLiteral("uploadHeading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_how->setTextFormat(Qt::PlainText);
    m_how->setWordWrap(true);
    m_findings->setObjectName(QStringLiteral("uploadFindings"));

    m_text->setObjectName(QStringLiteral("uploadTextEdit"));
    m_text->setAccessibleName(tr("Public certificate data for Azure"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    auto* textLabel = new QLabel(tr("&Public certificate data:"));
    textLabel->setBuddy(m_text);
    m_copy->setObjectName(QStringLiteral("copyUploadTextButton"));
    m_copy->setAccessibleName(tr("Copy the public certificate data"));
    m_message->setObjectName(QStringLiteral("uploadMessage"));

    m_back->setObjectName(QStringLiteral("anotherRootButton"));
    m_back->setAccessibleName(tr("Use another root"));
    m_back->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, &RootUploadCard::otherWayWanted);

    auto* above = new QHBoxLayout;
    above->addWidget(textLabel, 1);
    above->addWidget(m_copy);
    auto* remark =
        new QLabel(tr("For the Azure command line save the DER file: it encodes whatever file it is "
                      "given once more, so a Base-64 file would arrive encoded twice."));
    remark->setTextFormat(Qt::PlainText);
    remark->setWordWrap(true);
    auto* footer = new QHBoxLayout;
    footer->addWidget(m_back);
    footer->addStretch();
    footer->addWidget(
        saveButton(tr("Save as .cer (&DER) …"), QStringLiteral("saveDerButton"), RootExportFormat::Der));
    footer->addWidget(
        saveButton(tr("Save as .cer (Ba&se-64) …"), QStringLiteral("savePemButton"), RootExportFormat::Pem));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(roomySpacing(this));
    layout->addWidget(m_heading);
    layout->addWidget(m_findings);
    layout->addWidget(m_how);
    layout->addLayout(above);
    layout->addWidget(m_text, 1);
    layout->addWidget(remark);
    layout->addWidget(m_message);
    layout->addLayout(footer);
    tabThroughLayout(this);
}

QPushButton* RootUploadCard::saveButton(const QString& text, const QString& objectName,
                                        RootExportFormat format) {
    auto* button = new QPushButton(themedIcon(QLatin1StringView("save")), text);
    button->setObjectName(objectName);
    button->setAccessibleName(format == RootExportFormat::Der ? tr("Save the root certificate as DER")
                                                              : tr("Save the root certificate as Base-64"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, format] { chooseFile(format); });
    return button;
}

void RootUploadCard::setRoot(qint64 id, const AzureRoot& root, const QString& heading,
                             const QList<Finding>& findings) {
    m_rootId = id;
    m_name = root.name;
    m_certificate = root.certificate;
    m_heading->setText(withBreakableWords(heading));
    m_how->setText(withBreakableWords(
        tr("Upload it once, so that the gateway trusts what it signs: in the Azure portal open "
           "the virtual network "
           "gateway and its “Point-to-site configuration”. Under “Root certificates” type the "
           "name %1 and paste this "
           "one line.")
            .arg(root.name)));
    m_findings->setFindings(findings);
    m_text->setPlainText(azureUploadText(root.certificate));
    m_message->clear();
}

void RootUploadCard::hideOtherWay() {
    m_back->hide();
}

void RootUploadCard::enter() {
    m_copy->setFocus();
}

void RootUploadCard::chooseFile(RootExportFormat format) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(window(), tr("Save the root certificate"),
                                   folder + QStringLiteral("/%1.cer").arg(m_name));
    dialog->setObjectName(QStringLiteral("saveRootDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("cer"));
    dialog->setNameFilter(tr("Certificate (%1)").arg(QStringLiteral("*.cer")));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString& path) { save(path, format); });
    dialog->open();
}

// The dialog has asked already whether a file that is there may be replaced.
void RootUploadCard::save(const QString& path, RootExportFormat format) {
    runAsync(
        this,
        [path, bytes = exportedRoot(*m_certificate, format)] {
            return writePrivateFile(path, bytes, IfExists::Replace);
        },
        [this, path](const Result<void>& written) {
            if (written)
                m_message->showMessage(Severity::Info,
                                       tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
            else
                m_message->showError(written.error());
        });
}

} // namespace p2s
