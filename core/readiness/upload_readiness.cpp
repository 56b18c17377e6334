#include "core/readiness/upload_readiness.h"

#include "core/x509/pem_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace p2s {
namespace {

const QString rootItself = QStringLiteral("root");
constexpr qsizetype longestResourceName = 80;

/// The nearest name that Azure takes.
QString resourceName(const QString& wanted) {
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9._-]+"));
    static const QRegularExpression edges(QStringLiteral("^[^A-Za-z0-9]+|[^A-Za-z0-9_]+$"));
    QString name = wanted.simplified().replace(others, QStringLiteral("-")).left(longestResourceName);
    return name.remove(edges);
}

} // namespace

bool isUploadText(const CertificateFile& root) {
    return root.base64Layers > 0;
}

QList<Finding> assessUpload(const CertificateFile& root, const QByteArray& bytes) {
    if (!isUploadText(root))
        return {};
    const QByteArray text = normalizedText(bytes).trimmed();
    const bool isOneLine = !looksLikePem(text) && std::none_of(text.begin(), text.end(), [](char c) {
        return QChar::fromLatin1(c).isSpace();
    });
    if (isOneLine)
        return {};
    return {{Rule::UploadNotOneLine, Severity::Info, rootItself}};
}

QList<Finding> assessUploadName(const QString& name) {
    const QString legal = resourceName(name);
    if (name == legal)
        return {};
    return {{Rule::RootNameNotAllowed, Severity::Error, rootItself, legal}};
}

} // namespace p2s
