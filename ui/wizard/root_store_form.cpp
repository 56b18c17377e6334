#include "ui/wizard/root_store_form.h"

#include "core/base/visible_text.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/work_bar.h"
#include "ui/wizard/issuance_draft.h"
#include "ui/wizard/root_name_part.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace p2s {
namespace {

enum StoreRootColumn { StoreRootName, StoreRootEnd, StoreRootPlace, StoreRootState, StoreRootColumnCount };

} // namespace

RootStoreForm::RootStoreForm(IssuanceDraft& draft, QWidget* parent)
    : RootForm(draft, tr("Use a root in the Windows certificate store"), parent), m_list(new QTreeWidget),
      m_findings(new FindingList), m_message(new MessageBar), m_use(new QPushButton(tr("&Use this root"))) {
    buildList();
    auto* explanation = new QLabel(
        tr("The key stays in the store, where Windows signs with it: it is not copied, and needs no "
           "passphrase here."));
    explanation->setWordWrap(true);
    m_findings->setObjectName(QStringLiteral("storeRootFindings"));
    m_message->setObjectName(QStringLiteral("storeRootMessage"));
    m_use->setObjectName(QStringLiteral("useStoreRootButton"));
    m_use->setAccessibleName(tr("Use the marked root"));
    m_use->setAutoDefault(false);

    auto* form = new QFormLayout;
    form->setVerticalSpacing(roomySpacing(this));
    body()->addWidget(explanation);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_findings);
    body()->addLayout(form);
    m_name = new RootNamePart(form, QStringLiteral("storeRoot"), this);
    body()->addWidget(m_message);
    footer()->addWidget(m_use);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &RootStoreForm::showSelected);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_name->lineEdit()->setFocus(); });
    connect(m_use, &QPushButton::clicked, this, &RootStoreForm::submit);
    tabThroughLayout(this);
    showSelected();
}

void RootStoreForm::buildList() {
    m_list->setObjectName(QStringLiteral("storeRootList"));
    m_list->setAccessibleName(tr("Roots in the Windows certificate store"));
    m_list->setColumnCount(StoreRootColumnCount);
    m_list->setHeaderLabels({tr("Name"), tr("Valid until"), tr("Whose"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(StoreRootName, QHeaderView::Stretch);
    for (const StoreRootColumn column : {StoreRootEnd, StoreRootPlace, StoreRootState})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->header()->setSectionsMovable(false);
}

void RootStoreForm::setOverview(const RootOverview& overview) {
    m_takenNames = overview.rootNames();
    m_namesInLedger.clear();
    for (const RootRecord& root : overview.roots)
        m_namesInLedger.insert(root.sha1, root.name);
    m_name->setTakenNames(m_takenNames);
    for (int i = 0; i < m_list->topLevelItemCount() && i < m_roots.size(); ++i)
        fillRow(m_list->topLevelItem(i), m_roots.at(i));
}

void RootStoreForm::enter() {
    m_list->setFocus();
    if (!workBar()->isWorking())
        look();
}

void RootStoreForm::look() {
    const auto job = [&store = draft().platform().certificates,
                      now = draft().clock().now()](const KeepGoing& keepGoing) -> Result<QList<StoreRoot>> {
        auto roots = rootsInStore(store, now);
        return keepGoing() ? roots : failure(ErrorCode::Cancelled);
    };
    work(tr("Looking into the certificate store …"), job, [this](const Result<QList<StoreRoot>>& roots) {
        if (roots) {
            show(*roots);
            return;
        }
        show({});
        if (roots.error().code != ErrorCode::Cancelled)
            m_message->showError(roots.error());
    });
}

void RootStoreForm::show(const QList<StoreRoot>& roots) {
    m_list->clear();
    m_roots = roots;
    for (const StoreRoot& root : m_roots)
        fillRow(new QTreeWidgetItem(m_list), root);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showSelected();
    if (m_roots.isEmpty())
        m_message->showMessage(
            Severity::Info, tr("There is no root with its key in the Windows certificate store."),
            tr("Your own certificates and those of the computer were looked through. The keys of the "
               "computer "
               "may only be seen by an administrator. Make a new root, or import one from a file."));
}

std::optional<Error> RootStoreForm::objection(const StoreRoot& root) const {
    if (root.unfit)
        return root.unfit;
    const auto known = m_namesInLedger.constFind(root.certificate.sha1Thumbprint());
    if (known != m_namesInLedger.constEnd())
        return Error{ErrorCode::RootAlreadyInLedger, *known};
    return std::nullopt;
}

void RootStoreForm::fillRow(QTreeWidgetItem* row, const StoreRoot& root) const {
    const Certificate& certificate = root.certificate;
    RootRecord dates;
    dates.notBefore = certificate.notBefore();
    dates.notAfter = certificate.notAfter();
    row->setText(StoreRootName, visibleText(certificate.displayName()));
    row->setToolTip(StoreRootName, visibleText(certificate.subject()));
    row->setIcon(StoreRootName, themedIcon(QLatin1StringView("root"), QPalette::Text));
    row->setText(StoreRootEnd, rootExpiryText(dates, draft().clock().now()));
    row->setText(StoreRootPlace,
                 root.location == StoreLocation::CurrentUser ? tr("Yours") : tr("The computer's"));
    const auto against = objection(root);
    row->setText(StoreRootState, !against      ? tr("Ready")
                                 : !root.unfit ? tr("In the ledger")
                                               : tr("Cannot be used"));
    row->setIcon(StoreRootState, root.unfit ? severityIcon(Severity::Error) : QIcon());
}

std::optional<StoreRoot> RootStoreForm::selected() const {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= m_roots.size())
        return std::nullopt;
    return m_roots.at(row);
}

void RootStoreForm::showSelected() {
    m_message->clear();
    const auto root = selected();
    const auto against = root ? objection(*root) : std::nullopt;
    const bool usable = root && !against;
    m_findings->setFindings(usable ? root->findings : QList<Finding>());
    m_name->setTakenNames(m_takenNames);
    m_name->setName(usable ? root->suggestedName : QString());
    m_name->lineEdit()->setEnabled(usable);
    m_use->setEnabled(usable);
    if (against)
        m_message->showError(*against);
}

void RootStoreForm::submit() {
    const auto root = selected();
    if (!root || !m_use->isEnabled() || !m_name->check())
        return;
    m_message->clear();
    const auto job =
        [path = draft().ledgerPath(), clock = &draft().clock(), root = *root, name = m_name->name(),
         &store = draft().platform().certificates](const KeepGoing& keepGoing) -> Result<UnlockedRoot> {
        Result<Ledger> ledger = Ledger::open(path, *clock);
        if (!ledger)
            return tl::unexpected(ledger.error());
        if (!keepGoing())
            return failure(ErrorCode::Cancelled);
        return importStoreRoot(root, name, *ledger, store, clock->now());
    };
    work(tr("Trying the key …"), job, [this, findings = root->findings](const Result<UnlockedRoot>& taken) {
        if (taken)
            Q_EMIT unlocked(*taken, findings);
        else if (taken.error().code != ErrorCode::Cancelled)
            m_message->showError(taken.error());
    });
}

} // namespace p2s
