#pragma once

#include "core/x509/field_comparison.h"

#include <QDialog>

class QCheckBox;
class QTreeWidget;

namespace p2s {

/// Two certificates side by side, such as the old and the new one of a person.
class ComparisonWindow : public QDialog {
    Q_OBJECT
public:
    struct Side {
        QString name;
        QList<CertificateField> fields;
    };
    ComparisonWindow(const Side& left, const Side& right, QWidget* parent = nullptr);

private:
    void fill();

    QList<FieldPair> m_pairs;
    QCheckBox* m_onlyDifferent;
    QTreeWidget* m_table;
};

} // namespace p2s
