#include "ui/wizard/account_unlock_part.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace p2s {

AccountUnlockPart::AccountUnlockPart(const AccountProtection& protection, QWidget* parent)
    : QWidget(parent), m_unlock(protection),
      m_check(new QCheckBox(tr("Also unlock with my Windows &account"))) {
    m_check->setObjectName(QStringLiteral("accountUnlockCheck"));
    auto* meaning = new QLabel(
        tr("Whoever is signed in to Windows as you can then use this root on this computer without its "
           "passphrase. Keep the passphrase all the same: after a reset of your Windows password only it "
           "is left."));
    meaning->setObjectName(QStringLiteral("accountUnlockMeaning"));
    meaning->setWordWrap(true);
    m_check->setAccessibleDescription(meaning->text());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_check);
    layout->addWidget(meaning);
    connect(m_check, &QCheckBox::clicked, this, &AccountUnlockPart::clicked);
    setVisible(m_unlock.isAvailable());
}

void AccountUnlockPart::setRoot(const std::optional<RootRecord>& root) {
    const bool isAnother = root.has_value() != m_root.has_value() || (root && root->sha1 != m_root->sha1);
    m_root = root;
    setEnabled(root.has_value());
    if (isAnother || isSetUp())
        m_check->setChecked(isSetUp());
}

bool AccountUnlockPart::isSetUp() const {
    return m_root && m_unlock.isSetUp(*m_root);
}

bool AccountUnlockPart::isWanted() const {
    return m_root && m_unlock.isAvailable() && m_check->isChecked() && !isSetUp();
}

void AccountUnlockPart::clicked(bool wanted) {
    if (!wanted && isSetUp()) {
        if (auto forgotten = m_unlock.forget(*m_root); !forgotten) {
            m_check->setChecked(true);
            Q_EMIT failed(forgotten.error());
            return;
        }
    }
    Q_EMIT changed();
}

} // namespace p2s
