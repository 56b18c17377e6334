#include "ui/wizard/root_ledger_form.h"

#include "core/base/visible_text.h"
#include "core/issuing/store_roots.h"
#include "core/issuing/token_roots.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/tab_order.h"
#include "ui/wizard/account_unlock_part.h"
#include "ui/wizard/issuance_draft.h"

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

enum LedgerRootColumn { LedgerRootName, LedgerRootEnd, LedgerRootState, LedgerRootColumnCount };

struct Unlocking {
    UnlockedRoot root;
    /// The account was to unlock it from now on, and will not.
    std::optional<Error> notKept;
};

bool isUsable(RootExpiry expiry) {
    return expiry == RootExpiry::Fine || expiry == RootExpiry::Soon;
}

} // namespace

RootLedgerForm::RootLedgerForm(IssuanceDraft& draft, QWidget* parent)
    : RootForm(draft, tr("Choose a root from the ledger"), parent), m_list(new QTreeWidget),
      m_passphraseLabel(new QLabel(tr("&Passphrase:"))), m_passphrase(new PasswordField),
      m_account(new AccountUnlockPart(draft.platform().account)), m_unlock(new QPushButton(tr("&Unlock"))),
      m_upload(new QPushButton(tr("What to up&load to Azure"))), m_expiry(new MessageBar),
      m_message(new MessageBar) {
    buildList();
    m_passphrase->setNames(QStringLiteral("unlockPassphraseEdit"), tr("Passphrase of the root"));
    m_passphraseLabel->setBuddy(m_passphrase->lineEdit());
    m_unlock->setObjectName(QStringLiteral("unlockRootButton"));
    m_unlock->setAccessibleName(tr("Unlock the root"));
    m_unlock->setAutoDefault(false);
    m_upload->setObjectName(QStringLiteral("showUploadButton"));
    m_upload->setAccessibleName(tr("What to upload to Azure"));
    m_upload->setAutoDefault(false);
    m_expiry->setObjectName(QStringLiteral("rootExpiryMessage"));
    m_message->setObjectName(QStringLiteral("unlockMessage"));

    auto* line = new QHBoxLayout;
    line->addWidget(m_passphraseLabel);
    line->addWidget(m_passphrase, 1);
    line->addWidget(m_unlock);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_expiry);
    body()->addLayout(line);
    if (m_account->unlock().isAvailable())
        body()->addWidget(m_account);
    else
        m_account->setParent(this);
    body()->addWidget(m_message);
    footer()->addWidget(m_upload);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &RootLedgerForm::showSelected);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_passphrase->setFocus(); });
    connect(m_passphrase, &PasswordField::changed, m_message, &MessageBar::clear);
    connect(m_account, &AccountUnlockPart::changed, this, &RootLedgerForm::showUnlocked);
    connect(m_account, &AccountUnlockPart::failed, m_message, &MessageBar::showError);
    connect(m_unlock, &QPushButton::clicked, this, &RootLedgerForm::submit);
    connect(m_upload, &QPushButton::clicked, this, [this] {
        if (const auto root = selected())
            Q_EMIT uploadWanted(*root);
    });
    connect(&draft, &IssuanceDraft::changed, this, &RootLedgerForm::showUnlocked);
    tabThroughLayout(this);
    showSelected();
}

void RootLedgerForm::buildList() {
    m_list->setObjectName(QStringLiteral("rootList"));
    m_list->setAccessibleName(tr("Roots in the ledger"));
    m_list->setColumnCount(LedgerRootColumnCount);
    m_list->setHeaderLabels({tr("Name"), tr("Valid until"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(LedgerRootName, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(LedgerRootEnd, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(LedgerRootState, QHeaderView::ResizeToContents);
    m_list->header()->setSectionsMovable(false);
}

void RootLedgerForm::setOverview(const RootOverview& overview) {
    const std::optional<RootRecord> before = selected();
    const qint64 wanted = draft().root() ? draft().root()->record.id : before ? before->id : 0;
    m_roots = overview.roots;
    m_list->clear();
    QTreeWidgetItem* choice = nullptr;
    QTreeWidgetItem* firstUsable = nullptr;
    for (const RootRecord& root : m_roots) {
        auto* row = new QTreeWidgetItem(m_list);
        fillRow(row, root);
        if (root.id == wanted)
            choice = row;
        const RootExpiry expiry = rootExpiry(root, draft().clock().now());
        if (!firstUsable && isUsable(expiry))
            firstUsable = row;
    }
    m_list->setCurrentItem(choice ? choice : firstUsable ? firstUsable : m_list->topLevelItem(0));
}

void RootLedgerForm::enter() {
    if (m_passphrase->isEnabled())
        m_passphrase->setFocus();
    else if (m_unlock->isEnabled())
        m_unlock->setFocus();
    else
        m_list->setFocus();
}

std::optional<RootRecord> RootLedgerForm::selected() const {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= m_roots.size())
        return std::nullopt;
    return m_roots.at(row);
}

bool RootLedgerForm::isUnlocked(const RootRecord& root) const {
    return draft().root() && draft().root()->record.id == root.id;
}

void RootLedgerForm::fillRow(QTreeWidgetItem* row, const RootRecord& root) const {
    const QDateTime now = draft().clock().now();
    row->setText(LedgerRootName, visibleText(root.name));
    row->setIcon(LedgerRootName, themedIcon(QLatin1StringView("root"), QPalette::Text));
    row->setText(LedgerRootEnd, rootExpiryText(root, now));
    switch (rootExpiry(root, now)) {
    case RootExpiry::Expired:
    case RootExpiry::NotYetValid:
        row->setIcon(LedgerRootEnd, severityIcon(Severity::Error));
        break;
    case RootExpiry::Soon:
        row->setIcon(LedgerRootEnd, severityIcon(Severity::Warning));
        break;
    case RootExpiry::Fine:
        row->setIcon(LedgerRootEnd, {});
        break;
    }
    const bool unlocked = isUnlocked(root);
    row->setText(LedgerRootState, unlocked                      ? tr("Unlocked")
                                  : isKeyInStore(root)          ? tr("Key in Windows")
                                  : isKeyOnToken(root)          ? tr("Key on a token")
                                  : root.encryptedKey.isEmpty() ? tr("No key here")
                                                                : tr("Locked"));
    row->setIcon(LedgerRootState, unlocked ? doneIcon() : QIcon());
}

void RootLedgerForm::showSelected() {
    m_message->clear();
    m_passphrase->clear();
    showUnlocked();
}

void RootLedgerForm::showUnlocked() {
    for (int i = 0; i < m_list->topLevelItemCount() && i < m_roots.size(); ++i)
        fillRow(m_list->topLevelItem(i), m_roots.at(i));
    const std::optional<RootRecord> root = selected();
    const bool inStore = root && isKeyInStore(*root);
    const bool usable = root && isUsable(rootExpiry(*root, draft().clock().now()));
    const bool onToken = root && isKeyOnToken(*root);
    const bool hasKey = root && (!root->keyPlace.isEmpty() || !root->encryptedKey.isEmpty());
    // A token may have been taken out and put back since, which asks for its PIN anew.
    const bool locked = usable && hasKey && (onToken || !isUnlocked(*root));
    m_passphraseLabel->setText(onToken ? tr("&PIN:") : tr("&Passphrase:"));
    m_passphrase->lineEdit()->setAccessibleName(onToken ? tr("PIN of the token")
                                                        : tr("Passphrase of the root"));
    m_account->setRoot(root && !root->encryptedKey.isEmpty() ? root : std::nullopt);
    m_passphraseLabel->setEnabled(locked && !inStore);
    m_passphrase->setEnabled(locked && !inStore);
    m_passphrase->lineEdit()->setPlaceholderText(
        inStore                ? tr("Not needed: the key is in Windows")
        : onToken              ? tr("PIN of the token %1").arg(visibleText(tokenNameOf(*root)))
        : m_account->isSetUp() ? tr("Not needed: your Windows account unlocks it")
                               : QString());
    m_unlock->setEnabled(locked);
    m_upload->setEnabled(root.has_value());
    sayExpiry(root);
    Q_EMIT selectionChanged();
}

void RootLedgerForm::sayExpiry(const std::optional<RootRecord>& root) {
    m_expiry->clear();
    if (!root)
        return;
    const RootExpiry expiry = rootExpiry(*root, draft().clock().now());
    if (expiry == RootExpiry::Expired)
        m_expiry->showError({ErrorCode::RootExpired, root->name});
    else if (expiry == RootExpiry::NotYetValid)
        m_expiry->showError({ErrorCode::RootNotYetValid, root->name});
    else if (root->encryptedKey.isEmpty() && root->keyPlace.isEmpty())
        m_expiry->showError({ErrorCode::RootHasNoKey, root->name});
    else if (expiry == RootExpiry::Soon)
        m_expiry->showMessage(
            Severity::Warning, tr("%1 expires soon.").arg(visibleText(root->name)),
            tr("No certificate outlives its root. Make a new root in good time and upload it "
               "beside this one."));
}

void RootLedgerForm::submit() {
    const std::optional<RootRecord> root = selected();
    if (!root || !m_unlock->isEnabled())
        return;
    m_message->clear();
    if (isKeyInStore(*root)) {
        openInStore(*root);
    } else if (isKeyOnToken(*root)) {
        openOnToken(*root);
    } else if (m_passphrase->isEmpty() && !m_account->isSetUp()) {
        m_message->showError({ErrorCode::PassphraseNeeded, root->name});
        m_passphrase->setFocus();
    } else {
        unlock(*root);
    }
}

void RootLedgerForm::openInStore(const RootRecord& root) {
    const auto job = [record = root, now = draft().clock().now(), &store = draft().platform().certificates](
                         const KeepGoing& keepGoing) -> Result<UnlockedRoot> {
        auto opened = openStoreRoot(record, store, now);
        return keepGoing() ? opened : failure(ErrorCode::Cancelled);
    };
    work(tr("Looking for the key …"), job, [this](const Result<UnlockedRoot>& opened) {
        if (opened)
            Q_EMIT unlocked(*opened, {});
        else
            failed(opened.error());
    });
}

// Without a PIN, too: it may be typed at the reader, and the token says so if not.
void RootLedgerForm::openOnToken(const RootRecord& root) {
    const auto job = [record = root, pin = m_passphrase->secret(), now = draft().clock().now(),
                      &tokens =
                          draft().platform().tokens](const KeepGoing& keepGoing) -> Result<UnlockedRoot> {
        auto opened = openTokenRoot(record, pin, tokens, now);
        return keepGoing() ? opened : failure(ErrorCode::Cancelled);
    };
    work(tr("Talking to the token …"), job, [this](const Result<UnlockedRoot>& opened) {
        // Wrong or right, it is not tried a second time by a slip of the finger.
        m_passphrase->clear();
        if (opened) {
            Q_EMIT unlocked(*opened, {});
            return;
        }
        failed(opened.error());
        m_passphrase->setFocus();
    });
}

void RootLedgerForm::unlock(const RootRecord& root) {
    const auto job = [record = root, typed = m_passphrase->secret(), account = m_account->unlock(),
                      keep = m_account->isWanted(),
                      now = draft().clock().now()](const KeepGoing& keepGoing) -> Result<Unlocking> {
        const auto passphrase = typed.isEmpty() ? account.passphrase(record) : Result<SecretBytes>(typed);
        if (!passphrase)
            return tl::unexpected(passphrase.error());
        auto opened = unlockRoot(record, *passphrase, now);
        if (!opened)
            return tl::unexpected(opened.error());
        if (!keepGoing())
            return failure(ErrorCode::Cancelled);
        Unlocking unlocking{std::move(*opened), std::nullopt};
        if (keep) {
            if (auto kept = account.setUp(record, *passphrase); !kept)
                unlocking.notKept = kept.error();
        }
        return unlocking;
    };
    work(tr("Unlocking the key …"), job, [this](const Result<Unlocking>& unlocking) {
        if (!unlocking) {
            failed(unlocking.error());
            m_passphrase->setFocus();
            m_passphrase->lineEdit()->selectAll();
            return;
        }
        m_passphrase->clear();
        if (!unlocking->notKept) {
            Q_EMIT unlocked(unlocking->root, {});
            return;
        }
        // It can sign, but there is something to be read before the next page.
        draft().setRoot(unlocking->root);
        m_message->showError(*unlocking->notKept);
    });
}

void RootLedgerForm::failed(const Error& error) {
    if (error.code != ErrorCode::Cancelled)
        m_message->showError(error);
}

} // namespace p2s
