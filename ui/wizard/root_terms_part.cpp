#include "ui/wizard/root_terms_part.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>

namespace p2s {
namespace {

constexpr int monthsOfYear = 12;
constexpr int mostYears = 25;

} // namespace

RootTermsPart::RootTermsPart(QFormLayout* form, const QString& name, const Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_form(form), m_key(new QComboBox), m_years(new QSpinBox),
      m_yearsLine(new QHBoxLayout), m_until(new QLabel) {
    m_key->setObjectName(name + QStringLiteral("KeySizeCombo"));
    m_key->setAccessibleName(tr("Key of the root"));
    m_key->addItem(tr("RSA 2048, what Microsoft recommends"), static_cast<int>(KeyAlgorithm::Rsa2048));
    m_key->addItem(tr("RSA 3072"), static_cast<int>(KeyAlgorithm::Rsa3072));
    m_key->addItem(tr("RSA 4096, takes a few seconds"), static_cast<int>(KeyAlgorithm::Rsa4096));
    auto* keyLabel = new QLabel(tr("&Key:"));
    keyLabel->setBuddy(m_key);
    form->addRow(keyLabel, m_key);

    m_years->setObjectName(name + QStringLiteral("YearsSpin"));
    m_years->setAccessibleName(tr("How many years the root is valid"));
    m_years->setRange(1, mostYears);
    m_years->setValue(defaultRootMonths / monthsOfYear);
    auto* yearsLabel = new QLabel(tr("&Valid for:"));
    yearsLabel->setBuddy(m_years);
    m_yearsLine->addWidget(m_years);
    m_yearsLine->addWidget(m_until, 1);
    form->addRow(yearsLabel, m_yearsLine);
    connect(m_years, &QSpinBox::valueChanged, this, &RootTermsPart::showYears);
    showYears();
}

void RootTermsPart::showYears() {
    m_years->setSuffix(tr(" year(s)", "behind the number in a spin box", m_years->value()));
    const QDate end = profile({}).notAfter.toLocalTime().date();
    m_until->setText(tr("until %1").arg(QLocale().toString(end, QLocale::LongFormat)));
}

RootProfile RootTermsPart::profile(const QString& rootName) const {
    const QDateTime now = m_clock.now();
    return {rootName, static_cast<KeyAlgorithm>(m_key->currentData().toInt()),
            now.addSecs(-backdatingSeconds), now.addYears(m_years->value())};
}

void RootTermsPart::showRows(bool key, bool years) {
    m_form->setRowVisible(m_key, key);
    m_form->setRowVisible(m_yearsLine, years);
}

} // namespace p2s
