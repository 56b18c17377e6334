#pragma once

#include "core/x509/certificate.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace p2s {

/// Several certificates that answer requests made here, of which somebody says which one is meant.
class ReplyChoicePart : public QWidget {
    Q_OBJECT
public:
    explicit ReplyChoicePart(QWidget* parent = nullptr);

    /// Shows them, the one that lasts longest marked. Hides itself without any.
    void setCertificates(const QList<Certificate>& certificates);

Q_SIGNALS:
    /// See Certificate::serialNumber.
    void chosen(const QString& serialNumber);

private:
    void take();

    QTreeWidget* m_list;
    QPushButton* m_take;
};

} // namespace p2s
