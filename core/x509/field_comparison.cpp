#include "core/x509/field_comparison.h"

namespace p2s {

QList<FieldPair> compareFields(const QList<CertificateField>& left, const QList<CertificateField>& right) {
    QList<FieldPair> pairs;
    QList<bool> taken(right.size(), false);
    for (const CertificateField& field : left) {
        FieldPair pair{.id = field.id, .name = field.name, .left = field.value};
        for (qsizetype i = 0; i < right.size(); ++i) {
            if (taken[i] || right[i].id != field.id)
                continue;
            taken[i] = true;
            pair.right = right[i].value;
            pair.isSame = field.value == right[i].value && field.isCritical == right[i].isCritical;
            break;
        }
        pairs.append(pair);
    }
    for (qsizetype i = 0; i < right.size(); ++i) {
        if (!taken[i])
            pairs.append({.id = right[i].id, .name = right[i].name, .right = right[i].value});
    }
    return pairs;
}

} // namespace p2s
