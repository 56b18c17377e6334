#pragma once

#include "core/x509/certificate_fields.h"

namespace p2s {

/// One field of two certificates side by side.
struct FieldPair {
    QString id;
    QString name;
    /// Empty where one side has no such field.
    QString left = {};
    QString right = {};
    bool isSame = false;
};

/// Every field that either side has, in the order of the left one, then what only the right one has. The same
/// extension twice is paired in order. Two are the same when their values and being critical are.
QList<FieldPair> compareFields(const QList<CertificateField>& left, const QList<CertificateField>& right);

} // namespace p2s
