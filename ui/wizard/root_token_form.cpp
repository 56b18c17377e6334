#include "ui/wizard/root_token_form.h"

#include "core/base/visible_text.h"
#include "core/handover/suggested_names.h"
#include "core/issuing/known_authorities.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/work_bar.h"
#include "ui/wizard/issuance_draft.h"
#include "ui/wizard/root_name_part.h"
#include "ui/wizard/root_terms_part.h"
#include "ui/wizard/token_login_part.h"
#include "ui/wizard/wizard_settings.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHideEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace p2s {
namespace {

enum TokenKeyColumn { TokenKeyName, TokenKeyKind, TokenKeyEnd, TokenKeyState, TokenKeyColumnCount };

} // namespace

RootTokenForm::RootTokenForm(IssuanceDraft& draft, QWidget* parent)
    : RootForm(draft, tr("Use a root on a smart card or token"), parent), m_steps(new QStackedWidget),
      m_login(new TokenLoginPart), m_list(new QTreeWidget), m_findings(new FindingList),
      m_message(new MessageBar), m_another(new QPushButton(tr("Another &token"))), m_go(new QPushButton) {
    m_steps->addWidget(m_login);
    m_steps->addWidget(buildKeys());
    body()->addWidget(m_steps);
    m_another->setObjectName(QStringLiteral("anotherTokenButton"));
    m_another->setAccessibleName(tr("Choose another token"));
    m_another->setAutoDefault(false);
    m_go->setObjectName(QStringLiteral("tokenRootButton"));
    m_go->setAutoDefault(false);
    footer()->addWidget(m_another);
    footer()->addWidget(m_go);
    connect(m_another, &QPushButton::clicked, this, [this] {
        logOut();
        enter();
    });
    connect(m_go, &QPushButton::clicked, this, &RootTokenForm::submit);
    connect(m_login, &TokenLoginPart::lookWanted, this, &RootTokenForm::look);
    tabThroughLayout(this);
    showLogin();
}

QWidget* RootTokenForm::buildKeys() {
    buildList();
    m_findings->setObjectName(QStringLiteral("tokenRootFindings"));
    m_message->setObjectName(QStringLiteral("tokenRootMessage"));
    auto* form = new QFormLayout;
    form->setVerticalSpacing(roomySpacing(this));
    m_name = new RootNamePart(form, QStringLiteral("tokenRoot"), this);
    m_terms = new RootTermsPart(form, QStringLiteral("tokenRoot"), draft().clock(), this);
    auto* step = new QWidget;
    auto* layout = new QVBoxLayout(step);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    layout->addWidget(m_findings);
    layout->addLayout(form);
    layout->addWidget(m_message);
    return step;
}

void RootTokenForm::buildList() {
    m_list->setObjectName(QStringLiteral("tokenKeyList"));
    m_list->setAccessibleName(tr("Keys on the token"));
    m_list->setColumnCount(TokenKeyColumnCount);
    m_list->setHeaderLabels({tr("Key"), tr("Kind"), tr("Valid until"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(TokenKeyName, QHeaderView::Stretch);
    for (const TokenKeyColumn column : {TokenKeyKind, TokenKeyEnd, TokenKeyState})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->header()->setSectionsMovable(false);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RootTokenForm::showSelected);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_name->lineEdit()->setFocus(); });
}

void RootTokenForm::setOverview(const RootOverview& overview) {
    m_takenNames = overview.rootNames();
    m_namesInLedger.clear();
    for (const RootRecord& root : overview.roots)
        m_namesInLedger.insert(root.sha1, root.name);
    m_name->setTakenNames(m_takenNames);
    if (m_open.session)
        showSelected();
}

void RootTokenForm::enter() {
    m_login->enter();
    if (!m_open.session && !workBar()->isWorking() && m_login->isLookNeeded() &&
        !m_login->modulePath().isEmpty())
        look();
}

// A token that stays logged in behind the back of whoever left would be no token.
void RootTokenForm::hideEvent(QHideEvent* event) {
    RootForm::hideEvent(event);
    if (!event->spontaneous() && !workBar()->isWorking())
        logOut();
}

void RootTokenForm::logOut() {
    // Letting go of a token may take it a moment.
    if (auto session = std::exchange(m_open, {}).session)
        runAsync(
            this,
            [session = std::move(session)]() mutable {
                session.reset();
                return true;
            },
            [](bool) {});
    showLogin();
}

void RootTokenForm::showLogin() {
    m_login->clearPin();
    m_steps->setCurrentWidget(m_login);
    m_another->setVisible(false);
    m_go->setText(tr("&Open the token"));
    m_go->setAccessibleName(tr("Open the token"));
    m_go->setEnabled(true);
}

void RootTokenForm::look() {
    const auto job = [&tokens = draft().platform().tokens, module = m_login->modulePath()](
                         const KeepGoing& keepGoing) -> Result<QList<TokenFacts>> {
        auto found = tokens.tokens(module);
        return keepGoing() ? found : failure(ErrorCode::Cancelled);
    };
    work(tr("Looking for cards and tokens …"), job, [this](const Result<QList<TokenFacts>>& found) {
        m_login->showTokens(found.value_or(QList<TokenFacts>()));
        if (found)
            rememberTokenModule(m_login->modulePath());
        else if (found.error().code != ErrorCode::Cancelled)
            m_login->showError(found.error());
        m_login->enter();
    });
}

void RootTokenForm::submit() {
    if (workBar()->isWorking())
        return;
    if (!m_open.session) {
        if (m_login->isLookNeeded())
            look();
        else
            logIn();
        return;
    }
    const TokenRoot* root = selected();
    if (!m_go->isEnabled() || !m_name->check())
        return;
    if (root && root->certificate)
        use(*root);
    else
        make();
}

void RootTokenForm::logIn() {
    const auto token = m_login->token();
    if (!token) {
        m_login->showError(token.error());
        return;
    }
    QStringList files{m_login->certificatePath()};
    files.removeAll(QString());
    const auto job = [&platform = draft().platform(), uri = *token, pin = m_login->pin(), files,
                      path = draft().ledgerPath(),
                      clock = &draft().clock()](const KeepGoing& keepGoing) -> Result<OpenToken> {
        // Before the PIN is tried, of which there are not many.
        const auto ledger = Ledger::open(path, *clock);
        if (!ledger)
            return tl::unexpected(ledger.error());
        const auto known = knownAuthorities(files, *ledger, platform.certificates);
        if (!known)
            return tl::unexpected(known.error());
        const auto session = platform.tokens.logIn(uri, pin);
        if (!session)
            return tl::unexpected(session.error());
        auto roots = rootsOnToken(**session, clock->now(), *known);
        if (!roots)
            return tl::unexpected(roots.error());
        return keepGoing() ? Result<OpenToken>(OpenToken{*session, *roots}) : failure(ErrorCode::Cancelled);
    };
    work(tr("Talking to the token …"), job, [this](const Result<OpenToken>& open) {
        // Wrong or right, it is not tried a second time by a slip of the finger.
        m_login->clearPin();
        if (open && isVisible()) {
            showKeys(*open);
        } else if (!open && open.error().code != ErrorCode::Cancelled) {
            m_login->showError(open.error());
            m_login->enter();
        }
    });
}

void RootTokenForm::showKeys(const OpenToken& token) {
    m_open = token;
    m_list->clear();
    auto* fresh = new QTreeWidgetItem(m_list);
    fresh->setText(TokenKeyName, tr("A new key"));
    fresh->setIcon(TokenKeyName, themedIcon(QLatin1StringView("add"), QPalette::Text));
    for (const TokenRoot& root : std::as_const(m_open.roots))
        fillRow(new QTreeWidgetItem(m_list), root);
    // A root that is there and can sign is what somebody came for.
    const bool hasRoot = !m_open.roots.isEmpty() && m_open.roots.first().certificate &&
                         !objection(m_open.roots.first()).has_value();
    m_list->setCurrentItem(m_list->topLevelItem(hasRoot ? 1 : 0));
    m_steps->setCurrentIndex(1);
    m_another->setVisible(true);
    showSelected();
    m_list->setFocus();
}

void RootTokenForm::fillRow(QTreeWidgetItem* row, const TokenRoot& root) const {
    const QString id = QString::fromLatin1(root.key.id.toHex().toUpper());
    row->setText(TokenKeyName, visibleText(root.certificate           ? root.certificate->displayName()
                                           : root.key.label.isEmpty() ? id
                                                                      : root.key.label));
    row->setToolTip(TokenKeyName, tr("Key ID %1").arg(id));
    row->setIcon(TokenKeyName,
                 themedIcon(QLatin1StringView(root.certificate ? "root" : "token"), QPalette::Text));
    row->setText(TokenKeyKind, root.key.publicKey ? QStringLiteral("RSA %1").arg(rsaBits(*root.key.publicKey))
                                                  : tr("not RSA"));
    if (root.certificate) {
        RootRecord dates;
        dates.notBefore = root.certificate->notBefore();
        dates.notAfter = root.certificate->notAfter();
        row->setText(TokenKeyEnd, rootExpiryText(dates, draft().clock().now()));
    }
    row->setText(TokenKeyState, root.unfit         ? tr("Cannot be used")
                                : objection(root)  ? tr("In the ledger")
                                : root.certificate ? tr("Ready")
                                                   : tr("No certificate yet"));
    row->setIcon(TokenKeyState, root.unfit ? severityIcon(Severity::Error) : QIcon());
}

std::optional<Error> RootTokenForm::objection(const TokenRoot& root) const {
    if (root.unfit)
        return root.unfit;
    const auto known = root.certificate ? m_namesInLedger.constFind(root.certificate->sha1Thumbprint())
                                        : m_namesInLedger.constEnd();
    if (known != m_namesInLedger.constEnd())
        return Error{ErrorCode::RootAlreadyInLedger, *known};
    return std::nullopt;
}

const TokenRoot* RootTokenForm::selected() const {
    const qsizetype index = m_list->indexOfTopLevelItem(m_list->currentItem()) - 1;
    return index >= 0 && index < m_open.roots.size() ? &m_open.roots.at(index) : nullptr;
}

void RootTokenForm::showSelected() {
    m_message->clear();
    const TokenRoot* root = selected();
    const auto against = root ? objection(*root) : std::nullopt;
    const bool isThere = root && root->certificate;
    m_findings->setFindings(isThere && !against ? root->findings : QList<Finding>());
    m_terms->showRows(!root, !isThere && !against);
    m_name->setTakenNames(m_takenNames);
    m_name->setName(against ? QString() : isThere ? root->suggestedName : suggestedRootName(m_takenNames));
    m_name->lineEdit()->setEnabled(!against);
    m_go->setText(isThere ? tr("&Use this root") : tr("&Make the root"));
    m_go->setAccessibleName(isThere ? tr("Use the marked root") : tr("Make the root"));
    m_go->setEnabled(!against);
    if (against)
        m_message->showError(*against);
    else if (root && !isThere)
        m_message->showMessage(
            Severity::Info, tr("No certificate of this key is known here; a new root would be made with it."),
            tr("If it has one, choose “Another token” and give the certificate's file there."));
}

void RootTokenForm::make() {
    m_message->clear();
    const TokenRoot* root = selected();
    const auto job = [path = draft().ledgerPath(), clock = &draft().clock(), session = m_open.session,
                      profile = m_terms->profile(m_name->name()), keyId = root ? root->key.id : QByteArray()](
                         const KeepGoing& keepGoing) -> Result<UnlockedRoot> {
        Result<Ledger> ledger = Ledger::open(path, *clock);
        return ledger ? createTokenRoot(profile, keyId, *session, *ledger, keepGoing)
                      : tl::unexpected(ledger.error());
    };
    work(tr("Making the root on the token …"), job,
         [this](const Result<UnlockedRoot>& made) { take(made, {}); });
}

void RootTokenForm::use(const TokenRoot& root) {
    m_message->clear();
    const auto job = [path = draft().ledgerPath(), clock = &draft().clock(), session = m_open.session, root,
                      name = m_name->name()](const KeepGoing& keepGoing) -> Result<UnlockedRoot> {
        Result<Ledger> ledger = Ledger::open(path, *clock);
        if (!ledger)
            return tl::unexpected(ledger.error());
        if (!keepGoing())
            return failure(ErrorCode::Cancelled);
        return importTokenRoot(root, name, *session, *ledger, clock->now());
    };
    work(tr("Trying the key …"), job,
         [this, findings = root.findings](const Result<UnlockedRoot>& taken) { take(taken, findings); });
}

void RootTokenForm::take(const Result<UnlockedRoot>& root, const QList<Finding>& findings) {
    if (root) {
        // The root keeps what it needs of the token.
        logOut();
        Q_EMIT unlocked(*root, findings);
        return;
    }
    if (root.error().code == ErrorCode::Cancelled)
        return;
    // What was listed is worth nothing once the token has gone.
    if (root.error().code == ErrorCode::TokenRemoved || root.error().code == ErrorCode::TokenPinNeeded) {
        logOut();
        m_login->showTokens({});
        m_login->showError(root.error());
        return;
    }
    m_message->showError(root.error());
}

} // namespace p2s
