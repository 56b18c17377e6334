#pragma once

#include <QWidget>

namespace p2s {

class CommandLink;

/// The ways to a root as command links; the one that fits stands first.
class RootChoice : public QWidget {
    Q_OBJECT
public:
    /// \a hasStore: the operating system has a certificate store that may hold roots.
    explicit RootChoice(bool hasStore, QWidget* parent = nullptr);

    /// \a rootCount: how many the ledger holds. With none, making a new one comes first.
    void setRootCount(qsizetype rootCount);
    void enter();

Q_SIGNALS:
    void createWanted();
    void ledgerWanted();
    void importWanted();
    void storeWanted();
    void tokenWanted();

private:
    CommandLink* m_ledger;
    CommandLink* m_create;
    CommandLink* m_import;
    CommandLink* m_store;
    CommandLink* m_token;
};

} // namespace p2s
