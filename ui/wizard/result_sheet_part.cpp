#include "ui/wizard/result_sheet_part.h"

#include "core/handover/recipient_sheet.h"
#include "core/handover/renewal_sheet.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_async.h"
#include "ui/wizard/issuance_draft.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

namespace p2s {

ResultSheetPart::ResultSheetPart(IssuanceDraft& draft, QHBoxLayout* buttons, MessageBar* message,
                                 QObject* parent)
    : QObject(parent), m_draft(draft), m_message(message) {
    auto* saveButton =
        new QPushButton(themedIcon(QLatin1StringView("save")), tr("&Save instructions for the recipient"));
    saveButton->setObjectName(QStringLiteral("saveSheetButton"));
    saveButton->setAccessibleDescription(
        tr("A page to print or send: what to double-click and what to answer. "
           "It does not contain the password."));
    saveButton->setToolTip(saveButton->accessibleDescription());
    saveButton->setAutoDefault(false);
    buttons->addWidget(saveButton);
    connect(saveButton, &QPushButton::clicked, this, [this] { save(IfExists::Refuse); });
}

QString ResultSheetPart::sheetPath() const {
    const QFileInfo pfx(m_draft.issued()->record.pfxPath);
    return pfx.dir().filePath(pfx.completeBaseName() + QStringLiteral(".html"));
}

void ResultSheetPart::save(IfExists ifExists) {
    if (!m_draft.issued())
        return;
    const IssuedClient& issued = *m_draft.issued();
    const RecipientSheet sheet{issued.certificate, issued.record.rootName, issued.record.friendlyName,
                               QFileInfo(issued.record.pfxPath).fileName(), m_draft.target()};
    // Of a renewal both thumbprints, and that the old one is to be removed.
    const CertificateRecord* old = m_draft.replaced();
    const QString html = old && old->id == issued.record.replaces ? renewalSheetHtml({sheet, *old})
                                                                  : recipientSheetHtml(sheet);
    runAsync(
        this,
        [path = sheetPath(), html = html.toUtf8(), ifExists] {
            return writePrivateFile(path, html, ifExists);
        },
        [this, path = sheetPath()](const Result<void>& written) { sayWhatCameOfIt(path, written); });
}

void ResultSheetPart::sayWhatCameOfIt(const QString& path, const Result<void>& written) {
    if (!written) {
        m_message->showError(written.error());
        if (written.error().code == ErrorCode::FileExists)
            m_message->setAction(tr("Re&place it"), [this] { save(IfExists::Replace); });
        return;
    }
    m_message->showMessage(
        Severity::Info,
        tr("The instructions are saved as “%1”, beside the .pfx.").arg(QFileInfo(path).fileName()),
        tr("Send the password another way than the file."));
    m_message->setAction(tr("&Open the instructions"), [this] { open(); });
}

void ResultSheetPart::open() {
    if (!m_draft.issued() || QDesktopServices::openUrl(QUrl::fromLocalFile(sheetPath())))
        return;
    m_message->showMessage(Severity::Warning, tr("No program could be found that shows the instructions."),
                           tr("Open “%1” in a web browser.").arg(QDir::toNativeSeparators(sheetPath())));
}

} // namespace p2s
