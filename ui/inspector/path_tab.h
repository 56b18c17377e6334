#pragma once

#include "core/x509/certification_path.h"

#include <QWidget>

class QTreeWidget;

namespace p2s {

class MessageBar;

/// The certification path as a tree, the root on top, each certificate with its state.
class PathTab : public QWidget {
    Q_OBJECT
public:
    explicit PathTab(QWidget* parent = nullptr);

    void show(const CertificationPath& path);

private:
    void showCurrent();

    CertificationPath m_path;
    QTreeWidget* m_tree;
    MessageBar* m_state;
};

} // namespace p2s
