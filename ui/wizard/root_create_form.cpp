#include "ui/wizard/root_create_form.h"

#include "core/handover/suggested_names.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tab_order.h"
#include "ui/wizard/issuance_draft.h"
#include "ui/wizard/new_passphrase_part.h"
#include "ui/wizard/root_name_part.h"
#include "ui/wizard/root_terms_part.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace p2s {
RootCreateForm::RootCreateForm(IssuanceDraft& draft, QWidget* parent)
    : RootForm(draft, tr("Make a new root"), parent), m_message(new MessageBar) {
    auto* form = new QFormLayout;
    form->setVerticalSpacing(roomySpacing(this));
    body()->addLayout(form);
    body()->addStretch();
    m_name = new RootNamePart(form, QStringLiteral("root"), this);
    m_terms = new RootTermsPart(form, QStringLiteral("root"), draft.clock(), this);
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

void RootCreateForm::setOverview(const RootOverview& overview) {
    m_name->setTakenNames(overview.rootNames());
    if (m_name->isUntouched())
        m_name->setName(suggestedRootName(overview.rootNames()));
}

void RootCreateForm::enter() {
    m_name->lineEdit()->setFocus();
    m_name->lineEdit()->selectAll();
}

void RootCreateForm::submit() {
    m_message->clear();
    if (!m_name->check() || !m_passphrase->check())
        return;
    const auto job =
        [path = draft().ledgerPath(), clock = &draft().clock(), profile = m_terms->profile(m_name->name()),
         passphrase = m_passphrase->secret()](const KeepGoing& keepGoing) -> Result<UnlockedRoot> {
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
