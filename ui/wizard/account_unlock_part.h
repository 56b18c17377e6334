#pragma once

#include "core/issuing/account_unlock.h"

#include <QWidget>

#include <optional>

class QCheckBox;

namespace p2s {

/// "Also unlock with my Windows account" with a plain word on what it means. Off until somebody ticks it;
/// taking the tick away forgets what was kept at once. Not shown where there is no such account.
class AccountUnlockPart : public QWidget {
    Q_OBJECT
public:
    explicit AccountUnlockPart(const AccountProtection& protection, QWidget* parent = nullptr);

    /// The root that stands marked; nothing for one that no passphrase unlocks here.
    void setRoot(const std::optional<RootRecord>& root);
    /// The account unlocks this root without its passphrase.
    bool isSetUp() const;
    /// It is ticked, but not set up yet: what is typed is to be kept.
    bool isWanted() const;
    const AccountUnlock& unlock() const { return m_unlock; }

Q_SIGNALS:
    void changed();
    void failed(const p2s::Error& error);

private:
    void clicked(bool wanted);

    AccountUnlock m_unlock;
    std::optional<RootRecord> m_root;
    QCheckBox* m_check;
};

} // namespace p2s
