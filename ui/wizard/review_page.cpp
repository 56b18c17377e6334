#include "ui/wizard/review_page.h"

#include "core/base/date_text.h"
#include "core/x509/oid.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/purpose_editor.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/technical_text.h"
#include "ui/wizard/issuance_draft.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace p2s {
namespace {

// What Windows shows in the field "Subject Alternative Name".
QString alternativeNameText(const EmailName& person) {
    const QString encoded = person.subjectAltName();
    const QString value = encoded.mid(encoded.indexOf(QLatin1Char(':')) + 1);
    return person.hasAsciiLocalPart() ? ReviewPage::tr("RFC822 Name=%1").arg(value)
                                      : ReviewPage::tr("Internationalised e-mail address=%1").arg(value);
}

} // namespace

ReviewPage::ReviewPage(IssuanceDraft& draft, QWidget* parent) : WizardPage(draft, parent) {
    setObjectName(QStringLiteral("reviewPage"));
    setTitle(tr("Review the certificate"));
    setSubTitle(tr("This is exactly what will be signed. Afterwards nothing in it can be changed."));
}

QString ReviewPage::stepName() const {
    return tr("Review");
}

QString ReviewPage::outcome() const {
    //: The step "Review" in the rail, finished: until when the certificate is valid
    return tr("until %1").arg(dateText(draft().notAfter()));
}

bool ReviewPage::isComplete() const {
    return draft().root() && draft().person() && m_findings && !hasErrors(m_findings->findings());
}

void ReviewPage::build() {
    m_purposes = new PurposeEditor;
    m_purposes->setObjectName(QStringLiteral("purposeEditor"));
    m_findings = new FindingList;
    m_findings->setObjectName(QStringLiteral("reviewFindings"));
    m_findings->setAccessibleName(tr("What the gateway and Windows would say of it"));

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(buildFacts());
    layout->addWidget(m_purposes, 1);
    layout->addWidget(m_findings);
    tabThroughLayout(this);

    connect(m_key, &QComboBox::activated, this, &ReviewPage::chooseKey);
    connect(m_notAfter, &QDateEdit::dateChanged, this, &ReviewPage::chooseLastDay);
    connect(m_purposes, &PurposeEditor::purposesEdited, this,
            [this] { draft().setPurposes(m_purposes->purposes()); });
    connect(&draft(), &IssuanceDraft::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QLayout* ReviewPage::buildFacts() {
    m_subject = technicalLabel(QStringLiteral("subjectValue"), tr("Subject"));
    m_alternativeName = technicalLabel(QStringLiteral("alternativeNameValue"), tr("Alternative name"));
    m_issuer = technicalLabel(QStringLiteral("issuerValue"), tr("Issued by"));
    m_keyUsage = technicalLabel(QStringLiteral("keyUsageValue"), tr("Key usage"));
    m_notBefore = technicalLabel(QStringLiteral("notBeforeValue"), tr("Valid from"));
    m_notBefore->setWordWrap(false);
    m_key = new QComboBox;
    m_key->setObjectName(QStringLiteral("keySizeCombo"));
    m_key->setAccessibleName(tr("Key"));
    for (const KeyAlgorithm algorithm : {KeyAlgorithm::Rsa2048, KeyAlgorithm::Rsa3072, KeyAlgorithm::Rsa4096})
        m_key->addItem(keyAlgorithmDisplayName(algorithm), static_cast<int>(algorithm));
    m_notAfter = new DayEdit;
    m_notAfter->setObjectName(QStringLiteral("notAfterEdit"));
    m_notAfter->setAccessibleName(tr("Valid until"));
    m_rootEnd = new QLabel;
    m_rootEnd->setObjectName(QStringLiteral("rootEndHint"));
    m_rootEnd->setWordWrap(true);

    auto* grid = new QGridLayout;
    int row = 0;
    const auto addRow = [&](const QString& name, QWidget* value) {
        grid->addWidget(new QLabel(name), row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1, 1, 4);
    };
    addRow(tr("Subject:"), m_subject);
    addRow(tr("Alternative name:"), m_alternativeName);
    addRow(tr("Issued by:"), m_issuer);
    addRow(tr("Key usage:"), m_keyUsage);

    auto* keyLabel = new QLabel(tr("&Key:"));
    keyLabel->setBuddy(m_key);
    grid->addWidget(keyLabel, row, 0);
    grid->addWidget(m_key, row++, 1);

    auto* untilLabel = new QLabel(tr("Valid un&til:"));
    untilLabel->setBuddy(m_notAfter);
    grid->addWidget(new QLabel(tr("Valid from:")), row, 0);
    grid->addWidget(m_notBefore, row, 1);
    grid->addWidget(untilLabel, row, 2);
    grid->addWidget(m_notAfter, row, 3);
    grid->addWidget(m_rootEnd, row, 4);
    grid->setColumnStretch(4, 1);
    return grid;
}

void ReviewPage::enter() {
    refresh();
    focusWhenShown(m_purposes->list());
}

void ReviewPage::chooseKey(int index) {
    draft().setKey(static_cast<KeyAlgorithm>(m_key->itemData(index).toInt()));
}

void ReviewPage::chooseLastDay(const QDate& day) {
    // The same hour of the day as before, and on the root's last day not after it.
    QDateTime chosen = draft().notAfter().toLocalTime();
    chosen.setDate(day);
    if (draft().root())
        chosen = std::min(chosen, draft().root()->authority.certificate().notAfter());
    draft().setNotAfter(chosen.toUTC());
}

void ReviewPage::refresh() {
    if (!draft().root() || !draft().person())
        return;
    const Certificate& root = draft().root()->authority.certificate();
    showTechnicalText(m_subject, QStringLiteral("CN=%1").arg(draft().person()->address()));
    showTechnicalText(m_alternativeName, alternativeNameText(*draft().person()));
    showTechnicalText(m_issuer, root.subject());
    m_key->setCurrentIndex(m_key->findData(static_cast<int>(draft().key())));
    m_keyUsage->setText(tr("Digital Signature, Key Encipherment"));
    refreshDates();
    m_purposes->setPurposes(draft().purposes());
    m_findings->setFindings(draft().findings(), [this](const Finding& finding) { return cureFor(finding); });
    Q_EMIT completeChanged();
}

void ReviewPage::refreshDates() {
    const QDate rootEnd = draft().root()->authority.certificate().notAfter().toLocalTime().date();
    m_notBefore->setText(dateText(draft().notBefore()));
    const QSignalBlocker blocker(m_notAfter);
    m_notAfter->setDateRange(draft().notBefore().toLocalTime().date().addDays(1), rootEnd);
    m_notAfter->setDate(draft().notAfter().toLocalTime().date());
    m_rootEnd->setText(tr("The root ends on %1.").arg(dateText(rootEnd)));
    m_notAfter->setAccessibleDescription(m_rootEnd->text());
}

std::optional<FindingList::Cure> ReviewPage::cureFor(const Finding& finding) {
    switch (finding.rule) {
    case Rule::EkuOrder:
        return FindingList::Cure{tr("&Move Client Authentication to the top"),
                                 [this] { putClientAuthenticationFirst(); }};
    case Rule::EkuMissing:
    case Rule::EkuNoClientAuthentication:
        return FindingList::Cure{tr("Add Cl&ient Authentication at the top"),
                                 [this] { putClientAuthenticationFirst(); }};
    default:
        return std::nullopt;
    }
}

void ReviewPage::putClientAuthenticationFirst() {
    const KeyPurpose clientAuthentication{QLatin1StringView(oid::clientAuthentication)};
    QList<KeyPurpose> purposes = draft().purposes();
    purposes.removeAll(clientAuthentication);
    purposes.prepend(clientAuthentication);
    draft().setPurposes(purposes);
}

} // namespace p2s
