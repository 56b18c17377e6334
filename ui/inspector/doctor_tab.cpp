#include "ui/inspector/doctor_tab.h"

#include "core/base/error.h"
#include "core/readiness/revoked_list.h"
#include "ui/inspector/table_parts.h"
#include "ui/widgets/help_window.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_async.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace p2s {
namespace {

constexpr int rootTextLines = 3;

} // namespace

DoctorTab::DoctorTab(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_symptom(new QLineEdit), m_root(new QPlainTextEdit),
      m_rootName(new QLineEdit), m_revoked(new QPlainTextEdit),
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
    m_examine->setObjectName(QStringLiteral("examineButton"));
    m_examine->setAutoDefault(false);
    auto* book = new QPushButton(tr("Every r&ule…"));
    book->setObjectName(QStringLiteral("ruleBookButton"));
    book->setAutoDefault(false);
    connect(book, &QPushButton::clicked, this, &DoctorTab::showRuleBook);
    auto* symptomLabel = new QLabel(tr("What does the user s&ee?"));
    symptomLabel->setBuddy(m_symptom);
    auto* questions = new QWidget;
    auto* layout = new QVBoxLayout(questions);
    layout->setContentsMargins({});
    layout->addWidget(symptomLabel);
    auto* line = new QHBoxLayout;
    line->addWidget(m_symptom, 1);
    line->addWidget(m_examine);
    line->addWidget(book);
    layout->addLayout(line);
    layout->addWidget(buildGateway());
    return questions;
}

QWidget* DoctorTab::buildGateway() {
    m_root->setObjectName(QStringLiteral("gatewayRootEdit"));
    m_root->setAccessibleName(tr("The gateway's root"));
    m_root->setPlaceholderText(tr("The root's text as it stands in the Azure portal"));
    m_revoked->setObjectName(QStringLiteral("gatewayRevokedEdit"));
    m_revoked->setAccessibleName(tr("The gateway's revoked thumbprints"));
    m_revoked->setPlaceholderText(tr("One thumbprint a line; “#” when there is none"));
    for (QPlainTextEdit* edit : {m_root, m_revoked}) {
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(fontMetrics().lineSpacing() * (rootTextLines + 1));
    }
    m_rootName->setObjectName(QStringLiteral("gatewayRootNameEdit"));
    m_rootName->setAccessibleName(tr("The root's name in the portal"));
    m_rootName->setPlaceholderText(tr("P2SRootCert, for instance"));
    auto* rootLabel = new QLabel(tr("The &gateway's root, to rehearse the connection:"));
    rootLabel->setBuddy(m_root);
    rootLabel->setWordWrap(true);
    auto* revokedLabel = new QLabel(tr("Its re&voked thumbprints:"));
    revokedLabel->setBuddy(m_revoked);
    revokedLabel->setWordWrap(true);
    auto* nameLabel = new QLabel(tr("The root's &name in the portal:"));
    nameLabel->setBuddy(m_rootName);
    auto* gateway = new QWidget;
    auto* grid = new QGridLayout(gateway);
    grid->setContentsMargins({});
    grid->addWidget(rootLabel, 0, 0);
    grid->addWidget(revokedLabel, 0, 1);
    grid->addWidget(m_root, 1, 0);
    grid->addWidget(m_revoked, 1, 1);
    auto* nameLine = new QHBoxLayout;
    nameLine->addWidget(nameLabel);
    nameLine->addWidget(m_rootName, 1);
    grid->addLayout(nameLine, 2, 0, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    return gateway;
}

void DoctorTab::showRuleBook() {
    HelpWindow::showPage(HelpWindow::ruleBook(), window());
}

void DoctorTab::setFile(const std::optional<Inspection>& inspection, const QList<Certificate>& others,
                        const std::optional<RecordedFacts>& recorded) {
    m_inspection = inspection;
    m_others = others;
    m_recorded = recorded;
    m_meaning->clear();
    m_gateway->clear();
    m_causes->clear();
}

DoctorTab::Outcome DoctorTab::outcomeOf(ConnectionCase at, const QByteArray& revoked,
                                        const QString& revokedName, const QDateTime& now) {
    Outcome outcome;
    if (!revoked.isEmpty()) {
        if (auto list = parseRevokedList(revoked, revokedName))
            at.revoked = std::move(*list);
        else
            outcome.error = list.error();
    }
    auto examination = examineCase(at, now);
    if (!examination) {
        // What is wrong with the root need not keep anybody from looking at the rest.
        outcome.error = examination.error();
        at.root.reset();
        examination = examineCase(at, now);
    }
    if (examination)
        outcome.examination = std::move(*examination);
    return outcome;
}

void DoctorTab::examine() {
    m_examine->setEnabled(false);
    ConnectionCase at{.symptom = m_symptom->text(),
                      .rootLabel = tr("the gateway's root"),
                      .rootName = m_rootName->text().trimmed()};
    const QByteArray root = m_root->toPlainText().toUtf8();
    if (!root.trimmed().isEmpty())
        at.root = root;
    if (m_inspection) {
        at.file = m_inspection->file;
        at.fileName = m_inspection->name;
        at.passwordIsAscii = m_inspection->passwordIsAscii;
        at.others = m_others;
        at.recorded = m_recorded;
    }
    runAsync(
        this,
        [at, revoked = m_revoked->toPlainText().toUtf8().trimmed(),
         revokedName = tr("the revoked thumbprints"),
         now = m_clock.now()] { return outcomeOf(at, revoked, revokedName, now); },
        [this](const Outcome& outcome) {
            m_examine->setEnabled(true);
            showOutcome(outcome);
        });
}

void DoctorTab::showOutcome(const Outcome& outcome) {
    const auto& rehearsal = outcome.examination.rehearsal;
    showSymptoms(outcome.examination.diagnosis);
    showCauses(outcome.examination.diagnosis);
    if (outcome.error)
        m_gateway->showError(*outcome.error);
    else if (!rehearsal)
        m_gateway->clear();
    else if (rehearsal->accepted)
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
        addRow(cause);
    for (const Finding& finding : diagnosis.otherFindings)
        addRow({finding.rule, CauseState::Found, finding});
}

void DoctorTab::addRow(const Cause& cause) {
    FindingText text = cause.finding ? findingText(*cause.finding) : ruleText(cause.rule);
    QString state = tr("found");
    if (cause.state == CauseState::NotFound)
        state = tr("not found");
    if (cause.state == CauseState::NotExamined) {
        state = tr("not examined");
        text.remedy = howToExamine(sourceOf(cause.rule));
    }
    auto* row = new QTreeWidgetItem({text.sentence, state, text.remedy});
    row->setData(0, Qt::UserRole, ruleId(cause.rule));
    row->setToolTip(0, text.sentence);
    row->setToolTip(2, text.remedy);
    if (cause.finding)
        row->setIcon(1, severityIcon(cause.finding->severity));
    m_causes->addTopLevelItem(row);
}

} // namespace p2s
