#include "ui/wizard/root_choice.h"

#include "ui/widgets/command_link.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tab_order.h"

#include <QVBoxLayout>

namespace p2s {

RootChoice::RootChoice(bool hasStore, QWidget* parent)
    : QWidget(parent), m_ledger(commandLink(tr("&Choose a root from the ledger"), {},
                                            QStringLiteral("ledgerRootLink"), QLatin1StringView("ledger"))),
      m_create(
          commandLink(tr("&Make a new root"),
                      tr("For a gateway that has none yet, or to replace one that expires. Takes a moment."),
                      QStringLiteral("createRootLink"), QLatin1StringView("add"))),
      m_import(commandLink(tr("&Import a root"),
                           tr("You have one already: a .pfx file, or a certificate with its private key."),
                           QStringLiteral("importRootLink"), QLatin1StringView("import"))),
      m_store(commandLink(tr("Use a root in the &Windows certificate store"),
                          tr("For one that was made on this computer, with Microsoft's PowerShell sample for "
                             "instance. Its key stays where it is."),
                          QStringLiteral("storeRootLink"), QLatin1StringView("certificate"))),
      m_token(commandLink(tr("Use a root on a &smart card or token"),
                          tr("Its key is made there, never leaves it, and signs for whoever knows the PIN."),
                          QStringLiteral("tokenRootLink"), QLatin1StringView("token"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(roomySpacing(this));
    layout->addWidget(m_ledger);
    layout->addWidget(m_create);
    layout->addWidget(m_import);
    layout->addWidget(m_store);
    layout->addWidget(m_token);
    m_store->setVisible(hasStore);
    layout->addStretch();
    connect(m_ledger, &QAbstractButton::clicked, this, &RootChoice::ledgerWanted);
    connect(m_create, &QAbstractButton::clicked, this, &RootChoice::createWanted);
    connect(m_import, &QAbstractButton::clicked, this, &RootChoice::importWanted);
    connect(m_store, &QAbstractButton::clicked, this, &RootChoice::storeWanted);
    connect(m_token, &QAbstractButton::clicked, this, &RootChoice::tokenWanted);
    setRootCount(0);
}

void RootChoice::setRootCount(qsizetype rootCount) {
    const bool none = rootCount == 0;
    m_ledger->setEnabled(!none);
    m_ledger->describe(none ? tr("There are none on this computer yet.")
                            : tr("%n root(s) on this computer, ready to be unlocked.", nullptr,
                                 static_cast<int>(rootCount)));
    // What fits comes first.
    auto* layout = qobject_cast<QVBoxLayout*>(this->layout());
    layout->removeWidget(m_ledger);
    layout->insertWidget(none ? layout->indexOf(m_token) + 1 : 0, m_ledger);
    m_create->setDefault(none);
    m_ledger->setDefault(!none);
    tabThroughLayout(this);
}

void RootChoice::enter() {
    (m_ledger->isEnabled() ? m_ledger : m_create)->setFocus();
}

} // namespace p2s
