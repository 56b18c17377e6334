#include "ui/inspector/general_tab.h"

#include "core/base/visible_text.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/technical_text.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace p2s {
namespace {

Severity severityOf(Verdict::Kind kind) {
    switch (kind) {
    case Verdict::Kind::WillNotWork:
        return Severity::Error;
    case Verdict::Kind::WillWorkWithWarnings:
        return Severity::Warning;
    case Verdict::Kind::NoClient:
    case Verdict::Kind::Authority:
    case Verdict::Kind::SubordinateAuthority:
    case Verdict::Kind::WillWork:
    case Verdict::Kind::WillWorkWithKey:
        return Severity::Info;
    }
    Q_UNREACHABLE();
}

QString momentText(const QDateTime& moment) {
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::LongFormat)
                            : GeneralTab::tr("not a date");
}

QString privateKeyText(const Inspection& inspection) {
    if (inspection.file.hasLockedKey)
        return GeneralTab::tr("In this file, locked by a password");
    if (inspection.kind == CertificateFileKind::StoreCertificate)
        return inspection.file.hasKeyInStore ? GeneralTab::tr("In the Windows certificate store")
                                             : GeneralTab::tr("Not in the Windows certificate store");
    if (!inspection.readiness.hasPrivateKey)
        return GeneralTab::tr("Not in this file");
    return inspection.readiness.keyMatches.value_or(false)
               ? GeneralTab::tr("In this file, and it belongs to the first certificate")
               : GeneralTab::tr("In this file, but it belongs to no certificate here");
}

/// Writing a new file from what is in this one, and beside it, puts it right.
bool isRepairable(Rule rule) {
    switch (rule) {
    case Rule::ChainIncomplete:
    case Rule::SeveralKeys:
    case Rule::ProtectionRc2:
    case Rule::ProtectionUnreadable:
    case Rule::NoMac:
    case Rule::ClearParts:
    case Rule::IterationsUnusual:
    case Rule::LocalMachineKey:
        return true;
    default:
        return false;
    }
}

} // namespace

GeneralTab::GeneralTab(QWidget* parent)
    : QScrollArea(parent), m_verdict(new MessageBar), m_findings(new FindingList) {
    setObjectName(QStringLiteral("generalTab"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    m_verdict->setObjectName(QStringLiteral("verdictBar"));
    m_findings->setObjectName(QStringLiteral("inspectorFindings"));
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(m_verdict);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(form);
    m_issuedTo = addRow(form, tr("Issued to:"), "issuedToLabel");
    m_issuedBy = addRow(form, tr("Issued by:"), "issuedByLabel");
    m_dates = addRow(form, tr("Valid:"), "validLabel");
    m_key = addRow(form, tr("Public key:"), "publicKeyLabel");
    m_privateKey = addRow(form, tr("Private key:"), "privateKeyLabel");
    m_serial = addRow(form, tr("Serial number:"), "serialLabel");
    m_thumbprint = addRow(form, tr("Thumbprint:"), "thumbprintLabel");
    auto* copy = new CopyButton(
        tr("Copy &thumbprint"), [this] { return m_thumbprint->text(); }, this);
    copy->setObjectName(QStringLiteral("copyThumbprintButton"));
    auto* copyLine = new QHBoxLayout;
    copyLine->addWidget(copy);
    copyLine->addStretch();
    form->addRow(QString(), copyLine);
    layout->addWidget(m_findings);
    layout->addStretch();
    setWidget(page);
}

QLabel* GeneralTab::addRow(QFormLayout* form, const QString& name, const char* objectName) {
    QLabel* value = technicalLabel(QString::fromLatin1(objectName), name);
    form->addRow(name, value);
    return value;
}

void GeneralTab::show(const Inspection& inspection, qsizetype index) {
    showVerdict(inspection, index);
    const bool known = index >= 0 && index < inspection.certificates.size();
    for (QLabel* value : {m_issuedTo, m_issuedBy, m_dates, m_key, m_serial, m_thumbprint}) {
        if (!known)
            value->clear();
    }
    m_privateKey->setText(privateKeyText(inspection));
    if (known)
        showCertificate(inspection.certificates.at(index).certificate);
}

void GeneralTab::showWholeFile(const Inspection& inspection) {
    show(inspection, 0);
    if (!inspection.error)
        showJudgement(inspection, inspection.verdict, inspection.readiness.findings);
}

void GeneralTab::showVerdict(const Inspection& inspection, qsizetype index) {
    if (inspection.error) {
        m_verdict->showError(*inspection.error);
        m_findings->setFindings({});
        return;
    }
    const qsizetype certificates = inspection.certificates.size();
    if (certificates > 0 && index >= certificates) {
        const bool isRequest =
            inspection.others.value(index - certificates).kind == CertificateFileKind::Request;
        m_verdict->showMessage(Severity::Info,
                               isRequest ? tr("This is a request for a certificate: nobody logs on with it.")
                                         : tr("This is a revocation list: nobody logs on with it."));
        m_findings->setFindings({});
        return;
    }
    const bool known = index >= 0 && index < certificates;
    showJudgement(inspection, known ? inspection.certificates.at(index).verdict : inspection.verdict,
                  known ? inspection.certificates.at(index).findings : inspection.readiness.findings);
}

void GeneralTab::showJudgement(const Inspection& inspection, const Verdict& verdict,
                               const QList<Finding>& findings) {
    m_verdict->showMessage(severityOf(verdict.kind), verdict.sentence);
    const bool canBeRepaired = inspection.file.key && inspection.file.key->isExportable();
    m_findings->setFindings(findings, [this, canBeRepaired](const Finding& finding) {
        return canBeRepaired && isRepairable(finding.rule)
                   ? std::optional(FindingList::Cure{tr("Repair…"), [this] { Q_EMIT repairWanted(); }})
                   : std::nullopt;
    });
}

void GeneralTab::showCertificate(const Certificate& certificate) {
    const auto shown = [](const QString& name) {
        const QString text = visibleText(name);
        return text.isEmpty() ? tr("(empty)") : text;
    };
    m_issuedTo->setText(shown(certificate.subject()));
    m_issuedBy->setText(shown(certificate.issuer()));
    m_dates->setText(
        tr("from %1 to %2").arg(momentText(certificate.notBefore()), momentText(certificate.notAfter())));
    m_key->setText(certificate.publicKey().description);
    m_serial->setText(certificate.serialNumber());
    m_thumbprint->setText(certificate.sha1Thumbprint());
}

} // namespace p2s
