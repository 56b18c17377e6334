#include "core/base/mail_address.h"

#include <QUrl>

namespace p2s {
namespace {

/// \a text with what \a spelling makes of its domain's A-labels behind the last @.
QString withDomain(const QString& text, QString (*spelling)(const QString&)) {
    const QString typed = text.normalized(QString::NormalizationForm_C).trimmed();
    const qsizetype at = typed.lastIndexOf(u'@');
    const QString ascii = at < 0 ? QString() : asciiDomain(typed.mid(at + 1));
    return ascii.isEmpty() ? typed : typed.left(at + 1) + spelling(ascii);
}

} // namespace

QString asciiDomain(const QString& domain) {
    return QString::fromLatin1(QUrl::toAce(domain.toLower()));
}

QString unicodeDomain(const QString& ascii) {
    const QString unicode = QUrl::fromAce(ascii.toLatin1(), QUrl::IgnoreIDNWhitelist);
    return asciiDomain(unicode) == ascii ? unicode : ascii;
}

QString canonicalAddress(const QString& text) {
    return withDomain(text, &unicodeDomain);
}

QString asciiAddress(const QString& text) {
    return withDomain(text, [](const QString& ascii) { return ascii; });
}

bool isSameAddress(const QString& a, const QString& b) {
    return canonicalAddress(a).compare(canonicalAddress(b), Qt::CaseInsensitive) == 0;
}

} // namespace p2s
