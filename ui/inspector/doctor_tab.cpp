#include "ui/inspector/doctor_tab.h"

#include "core/base/error.h"
#include "core/handover/rule_book.h"
#include "ui/inspector/table_parts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_async.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace p2s {
namespace {

constexpr int rootTextLines = 3;

} // namespace

DoctorTab::DoctorTab(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_symptom(new QLineEdit), m_root(new QPlainTextEdit),
      m_examine(new QPushButton(tr("&Find the cause"))), m_meaning(new MessageBar), m_gateway(new MessageBar),
      m_causes(readingTable(QStringLiteral("causeTable"), tr("Possible causes"),
                            {tr("Cause"), tr("In this file"), tr("What to do")})) {
    setObjectName(QStringLiteral("doctorTab"));
    m_meaning->setObjectName(QStringLiteral("symptomBar"));
    m_gateway->setObjectName(QStringLiteral("gatewayBar"));
    const int letter = fontMetrics().averageCharWidth();
    m_causes->setColumnWidth(0, letter * 55);
    m_causes->setColumnWidth(1, letter * 18);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildQuestions());
    layout->addWidget(m_meaning);
    layout->addWidget(m_gateway);
    layout->addWidget(m_causes, 1);
    connect(m_examine, &QPushButton::clicked, this, &DoctorTab::examine);
    connect(m_symptom, &QLineEdit::returnPressed, this, &DoctorTab::examine);
}

QWidget* DoctorTab::buildQuestions() {
    m_symptom->setObjectName(QStringLiteral("symptomEdit"));
    m_symptom->setAccessibleName(tr("What the user sees"));
    m_symptom->setPlaceholderText(tr("798, 0x800B0109, or the whole message"));
    m_symptom->setClearButtonEnabled(true);
    m_root->setObjectName(QStringLiteral("gatewayRootEdit"));
    m_root->setAccessibleName(tr("The gateway's root"));
    m_root->setPlaceholderText(tr("The root's text as it stands in the Azure portal"));
    m_root->setTabChangesFocus(true);
    m_root->setFixedHeight(fontMetrics().lineSpacing() * (rootTextLines + 1));
    m_examine->setObjectName(QStringLiteral("examineButton"));
    m_examine->setAutoDefault(false);
    auto* book = new QPushButton(tr("E&very rule…"));
    book->setObjectName(QStringLiteral("ruleBookButton"));
    book->setAutoDefault(false);
    connect(book, &QPushButton::clicked, this, &DoctorTab::showRuleBook);
    auto* symptomLabel = new QLabel(tr("What does the &user see?"));
    symptomLabel->setBuddy(m_symptom);
    auto* rootLabel = new QLabel(tr("The &gateway's root, to rehearse the connection:"));
    rootLabel->setBuddy(m_root);
    auto* questions = new QWidget;
    auto* layout = new QVBoxLayout(questions);
    layout->setContentsMargins({});
    layout->addWidget(symptomLabel);
    auto* line = new QHBoxLayout;
    line->addWidget(m_symptom, 1);
    line->addWidget(m_examine);
    line->addWidget(book);
    layout->addLayout(line);
    layout->addWidget(rootLabel);
    layout->addWidget(m_root);
    return questions;
}

void DoctorTab::showRuleBook() {
    auto* dialog = new QDialog(this, Qt::Window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("ruleBook"));
    dialog->setWindowTitle(tr("What can be wrong with a certificate"));
    dialog->resize(window()->size());
    auto* page = new QTextBrowser;
    page->setObjectName(QStringLiteral("ruleBookPage"));
    page->setAccessibleName(dialog->windowTitle());
    page->setHtml(ruleBookHtml());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(page, 1);
    layout->addWidget(buttons);
    dialog->show();
}

void DoctorTab::setFile(const std::optional<Inspection>& inspection) {
    m_inspection = inspection;
    m_meaning->clear();
    m_gateway->clear();
    m_causes->clear();
}

void DoctorTab::examine() {
    m_examine->setEnabled(false);
    runAsync(
        this,
        [text = m_symptom->text(), root = m_root->toPlainText().toUtf8(), inspection = m_inspection,
         rootName = tr("the gateway's root"), now = m_clock.now()] {
            Outcome outcome;
            QList<Finding> findings = inspection ? inspection->readiness.findings : QList<Finding>();
            const auto uploaded = root.trimmed().isEmpty()
                                      ? std::nullopt
                                      : std::optional(parseCertificateFile(root, {}, rootName));
            if (uploaded && !*uploaded)
                outcome.rootError = uploaded->error();
            else if (uploaded && (*uploaded)->certificates.isEmpty())
                outcome.rootError = Error{ErrorCode::CertificateMissing, rootName};
            else if (uploaded && inspection && !inspection->error &&
                     !inspection->readiness.certificates.isEmpty())
                outcome.rehearsal = rehearseGateway(
                    inspection->file, {(*uploaded)->certificates.first(), {}, (*uploaded)->isEncodedTwice()},
                    now);
            if (outcome.rehearsal)
                findings = outcome.rehearsal->findings;
            outcome.diagnosis = diagnose(text, findings);
            return outcome;
        },
        [this](const Outcome& outcome) {
            m_examine->setEnabled(true);
            showOutcome(outcome);
        });
}

void DoctorTab::showOutcome(const Outcome& outcome) {
    showSymptoms(outcome.diagnosis);
    showCauses(outcome.diagnosis);
    if (outcome.rootError)
        m_gateway->showError(*outcome.rootError);
    else if (!outcome.rehearsal)
        m_gateway->clear();
    else if (outcome.rehearsal->accepted)
        m_gateway->showMessage(Severity::Info, tr("A gateway with this root would let this file in."));
    else
        m_gateway->showMessage(Severity::Error, tr("A gateway with this root would not let this file in."),
                               tr("The reasons are in the list."));
}

void DoctorTab::showSymptoms(const Diagnosis& diagnosis) {
    if (m_symptom->text().trimmed().isEmpty()) {
        m_meaning->clear();
        return;
    }
    if (diagnosis.symptoms.isEmpty()) {
        m_meaning->showError({ErrorCode::SymptomUnknown, m_symptom->text().simplified()});
        return;
    }
    QStringList meanings;
    for (const Symptom& symptom : diagnosis.symptoms)
        meanings.append(tr("%1: %2").arg(symptom.id, symptom.meaning));
    m_meaning->showMessage(Severity::Info, meanings.join(QLatin1Char('\n')));
}

void DoctorTab::showCauses(const Diagnosis& diagnosis) {
    m_causes->clear();
    for (const Cause& cause : diagnosis.causes)
        addRow(cause.rule, cause.finding);
    for (const Finding& finding : diagnosis.otherFindings)
        addRow(finding.rule, finding);
}

void DoctorTab::addRow(Rule rule, const std::optional<Finding>& finding) {
    const FindingText text = finding ? findingText(*finding) : ruleText(rule);
    const QString state = finding ? tr("found") : m_inspection ? tr("not found") : tr("no file open");
    auto* row = new QTreeWidgetItem({text.sentence, state, text.remedy});
    row->setData(0, Qt::UserRole, ruleId(rule));
    row->setToolTip(0, text.sentence);
    row->setToolTip(2, text.remedy);
    if (finding)
        row->setIcon(1, severityIcon(finding->severity));
    m_causes->addTopLevelItem(row);
}

} // namespace p2s
