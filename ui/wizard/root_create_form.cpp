#include "ui/wizard/root_create_form.h"

#include "core/handover/suggested_names.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tab_order.h"
#include "ui/wizard/issuance_draft.h"
#include "ui/wizard/new_passphrase_part.h"
#include "ui/wizard/root_name_part.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace p2s {
namespace {

constexpr int monthsOfYear = 12;
constexpr int mostYears = 25;

} // namespace

RootCreateForm::RootCreateForm(IssuanceDraft& draft, QWidget* parent)
    : RootForm(draft, tr("Make a new root"), parent), m_key(new QComboBox), m_years(new QSpinBox),
      m_until(new QLabel), m_message(new MessageBar) {
    auto* form = new QFormLayout;
    form->setVerticalSpacing(roomySpacing(this));
    body()->addLayout(form);
    body()->addStretch();
    m_name = new RootNamePart(form, QStringLiteral("root"), this);
    buildKeyAndYears(form);
    m_passphrase = new NewPassphrasePart(form, QStringLiteral("root"), this);
    m_message->setObjectName(QStringLiteral("createRootMessage"));
    form->addRow(m_message);

    auto* create = new QPushButton(tr("&Make the root"));
    create->setObjectName(QStringLiteral("createRootButton"));
    create->setAccessibleName(tr("Make the root"));
    create->setAutoDefault(false);
    footer()->addWidget(create);
    connect(create, &QPushButton::clicked, this, &RootCreateForm::submit);
    connect(m_name, &RootNamePart::nameChanged, m_passphrase, &NewPassphrasePart::setContext);
    m_name->setName(suggestedRootName({}));
    tabThroughLayout(this);
}

void RootCreateForm::buildKeyAndYears(QFormLayout* form) {
    m_key->setObjectName(QStringLiteral("rootKeySizeCombo"));
    m_key->setAccessibleName(tr("Key of the root"));
    m_key->addItem(tr("RSA 2048, what Microsoft recommends"), static_cast<int>(KeyAlgorithm::Rsa2048));
    m_key->addItem(tr("RSA 3072"), static_cast<int>(KeyAlgorithm::Rsa3072));
    m_key->addItem(tr("RSA 4096, takes a few seconds"), static_cast<int>(KeyAlgorithm::Rsa4096));
    auto* keyLabel = new QLabel(tr("&Key:"));
    keyLabel->setBuddy(m_key);
    form->addRow(keyLabel, m_key);

    m_years->setObjectName(QStringLiteral("rootYearsSpin"));
    m_years->setAccessibleName(tr("How many years the root is valid"));
    m_years->setRange(1, mostYears);
    m_years->setValue(defaultRootMonths / monthsOfYear);
    auto* yearsLabel = new QLabel(tr("&Valid for:"));
    yearsLabel->setBuddy(m_years);
    auto* line = new QHBoxLayout;
    line->addWidget(m_years);
    line->addWidget(m_until, 1);
    form->addRow(yearsLabel, line);
    connect(m_years, &QSpinBox::valueChanged, this, &RootCreateForm::showYears);
    showYears();
}

void RootCreateForm::setOverview(const RootOverview& overview) {
    m_name->setTakenNames(overview.rootNames());
    if (m_name->isUntouched())
        m_name->setName(suggestedRootName(overview.rootNames()));
}

void RootCreateForm::enter() {
    m_name->lineEdit()->setFocus();
    m_name->lineEdit()->selectAll();
}

void RootCreateForm::showYears() {
    m_years->setSuffix(tr(" year(s)", "behind the number in a spin box", m_years->value()));
    const QDate end = profile().notAfter.toLocalTime().date();
    m_until->setText(tr("until %1").arg(QLocale().toString(end, QLocale::LongFormat)));
}

RootProfile RootCreateForm::profile() const {
    const QDateTime now = draft().clock().now();
    return {m_name->name(), static_cast<KeyAlgorithm>(m_key->currentData().toInt()),
            now.addSecs(-backdatingSeconds), now.addYears(m_years->value())};
}

void RootCreateForm::submit() {
    m_message->clear();
    if (!m_name->check() || !m_passphrase->check())
        return;
    const auto job = [path = draft().ledgerPath(), clock = &draft().clock(), profile = profile(),
                      passphrase =
                          m_passphrase->secret()](const KeepGoing& keepGoing) -> Result<UnlockedRoot> {
        Result<Ledger> ledger = Ledger::open(path, *clock);
        if (!ledger)
            return tl::unexpected(ledger.error());
        return createRoot(profile, passphrase, *ledger, keepGoing);
    };
    work(tr("Making the key pair …"), job, [this](const Result<UnlockedRoot>& made) {
        if (made) {
            m_passphrase->clear();
            m_name->setName({});
            Q_EMIT unlocked(*made, {});
        } else if (made.error().code != ErrorCode::Cancelled) {
            m_message->showError(made.error());
        }
    });
}

} // namespace p2s
