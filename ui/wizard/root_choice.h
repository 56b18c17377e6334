#pragma once

#include <QWidget>

class QCommandLinkButton;

namespace p2s {

/// The three ways to a root as command links; the one that fits stands first.
class RootChoice : public QWidget {
    Q_OBJECT
public:
    explicit RootChoice(QWidget* parent = nullptr);

    /// \a rootCount: how many the ledger holds. With none, making a new one comes first.
    void setRootCount(qsizetype rootCount);
    void enter();

Q_SIGNALS:
    void createWanted();
    void ledgerWanted();
    void importWanted();

private:
    QCommandLinkButton* m_ledger;
    QCommandLinkButton* m_create;
    QCommandLinkButton* m_import;
};

} // namespace p2s
