#include "ui/inspector/purposes_tab.h"

#include "core/base/visible_text.h"
#include "core/x509/oid.h"
#include "ui/inspector/table_parts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/purpose_words.h"

#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace p2s {
namespace {

QList<KeyPurpose> purposesOf(const Certificate& certificate) {
    const auto usage = certificate.extendedKeyUsage();
    return usage ? usage->purposes() : QList<KeyPurpose>();
}

} // namespace

PurposesTab::PurposesTab(QWidget* parent)
    : QWidget(parent), m_judgement(new MessageBar),
      m_purposes(readingTable(QStringLiteral("purposeTable"), tr("Enhanced Key Usage in encoded order"),
                              {tr("No."), tr("Purpose"), tr("Object identifier"), tr("Judgement")})),
      m_limits(readingTable(QStringLiteral("authorityPurposeTable"), tr("What the authorities above allow"),
                            {tr("Authority"), tr("Enhanced Key Usage")})) {
    setObjectName(QStringLiteral("purposesTab"));
    m_judgement->setObjectName(QStringLiteral("purposeOrderBar"));
    const int letter = fontMetrics().averageCharWidth();
    m_purposes->setColumnWidth(0, letter * 8);
    m_purposes->setColumnWidth(1, letter * 30);
    m_purposes->setColumnWidth(2, letter * 30);
    m_limits->setColumnWidth(0, letter * 40);
    auto* limitsLabel = new QLabel(tr("What the authorities a&bove allow:"));
    limitsLabel->setBuddy(m_limits);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_judgement);
    layout->addWidget(m_purposes, 2);
    layout->addWidget(limitsLabel);
    layout->addWidget(m_limits, 1);
}

void PurposesTab::clear() {
    m_judgement->clear();
    m_purposes->clear();
    m_limits->clear();
}

void PurposesTab::show(const InspectedCertificate& certificate) {
    clear();
    const QList<KeyPurpose> purposes = purposesOf(certificate.certificate);
    int number = 0;
    for (const KeyPurpose& purpose : purposes) {
        auto* row = new QTreeWidgetItem(
            {QString::number(++number), visibleText(purpose.displayName()), purpose.oid, QString()});
        if (number == 1 && !certificate.certificate.isCa()) {
            row->setText(3, firstPurposeText(purpose.oid));
            row->setIcon(3, isFirstPurposeRight(purpose.oid) ? doneIcon() : severityIcon(Severity::Error));
        }
        m_purposes->addTopLevelItem(row);
    }
    judge(certificate.certificate);
    showLimits(certificate);
}

void PurposesTab::judge(const Certificate& certificate) {
    const auto usage = certificate.extendedKeyUsage();
    if (certificate.hasUnreadableExtendedKeyUsage())
        m_judgement->showFinding({Rule::EkuUnreadable, Severity::Error,
                                  certificate.isCa() ? QStringLiteral("issuer") : QStringLiteral("leaf"),
                                  certificate.displayName()});
    else if (certificate.isCa())
        m_judgement->showMessage(Severity::Info,
                                 usage ? tr("An authority: it may sign only for these purposes.")
                                       : tr("An authority: it may sign for every purpose."));
    else if (!usage)
        m_judgement->showFinding({Rule::EkuMissing, Severity::Error, QStringLiteral("leaf")});
    else if (usage->clientAuthenticationIsFirst())
        m_judgement->showMessage(Severity::Info,
                                 tr("The order is right: Client Authentication comes first."));
    else if (!usage->contains(oid::clientAuthentication))
        m_judgement->showFinding({Rule::EkuNoClientAuthentication, Severity::Error, QStringLiteral("leaf")});
    else
        m_judgement->showFinding({Rule::EkuOrder, Severity::Error, QStringLiteral("leaf"),
                                  usage->purposes().first().displayName()});
}

void PurposesTab::showLimits(const InspectedCertificate& certificate) {
    for (const PathStep& step : certificate.path.steps) {
        if (step.certificate == certificate.certificate)
            continue;
        const auto usage = step.certificate.extendedKeyUsage();
        QStringList names;
        for (const KeyPurpose& purpose : purposesOf(step.certificate))
            names.append(visibleText(purpose.displayName()));
        const bool isUnreadable = step.certificate.hasUnreadableExtendedKeyUsage();
        auto* row = new QTreeWidgetItem(
            {visibleText(step.certificate.displayName()), isUnreadable ? tr("there, but repeated or damaged")
                                                          : usage      ? names.join(QStringLiteral(", "))
                                                                       : tr("no limit: every purpose")});
        if (usage || isUnreadable)
            row->setIcon(1, usage && usage->contains(oid::clientAuthentication)
                                ? doneIcon()
                                : severityIcon(Severity::Error));
        m_limits->addTopLevelItem(row);
    }
}

} // namespace p2s
