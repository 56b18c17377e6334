#pragma once

#include "core/x509/certificate_fields.h"

#include <QWidget>

class QPlainTextEdit;
class QTreeWidget;

namespace p2s {

/// Every field and extension decoded, with its bytes and where they are in the file beside it.
class DetailsTab : public QWidget {
    Q_OBJECT
public:
    explicit DetailsTab(QWidget* parent = nullptr);

    void show(const QList<CertificateField>& fields);

private:
    void showCurrent();
    QString currentText() const;
    QString allText() const;

    QList<CertificateField> m_fields;
    QTreeWidget* m_table;
    QPlainTextEdit* m_value;
    QPlainTextEdit* m_bytes;
};

} // namespace p2s
