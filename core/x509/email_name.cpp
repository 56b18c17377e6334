#include "core/x509/email_name.h"

#include "core/base/mail_address.h"

#include <algorithm>

namespace p2s {
namespace {

constexpr qsizetype longestDomain = 253; // RFC 1035 §2.3.4, without the root's dot
constexpr qsizetype longestLabel = 63;

/// Letters of any script and what RFC 5322 §3.2.3 calls atext. Invisible and direction-changing characters
/// are kept out: they make two addresses look alike.
bool isAtomText(char32_t c) {
    if (c < 0x80)
        return QChar::isLetterOrNumber(c) || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(QChar(char16_t(c)));
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

/// Dot-atom: atoms with single dots between them (RFC 5322 §3.2.3).
bool isDotAtom(const QString& text) {
    const QStringList atoms = text.split(u'.');
    return std::all_of(atoms.begin(), atoms.end(), [](const QString& atom) {
        const QList<uint> characters = atom.toUcs4();
        return !characters.isEmpty() &&
               std::all_of(characters.begin(), characters.end(), [](uint c) { return isAtomText(c); });
    });
}

bool isHostName(const QString& ascii) {
    const QStringList labels = ascii.split(u'.');
    if (labels.size() < 2 || ascii.size() > longestDomain)
        return false;
    const bool wellFormed = std::all_of(labels.begin(), labels.end(), [](const QString& label) {
        return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(u'-') &&
               !label.endsWith(u'-') && std::all_of(label.begin(), label.end(), [](QChar c) {
                   return c == u'-' || (c.unicode() < 0x80 && c.isLetterOrNumber());
               });
    });
    // An all-digit last label is an IP address, not a domain.
    const QString& last = labels.last();
    return wellFormed && !std::all_of(last.begin(), last.end(), [](QChar c) { return c.isDigit(); });
}

/// DOMAIN and name of a Windows down-level logon name.
std::optional<std::pair<QString, QString>> splitDownLevelName(const QString& text) {
    const qsizetype backslash = text.indexOf(u'\\');
    if (backslash <= 0 || backslash == text.size() - 1 || text.indexOf(u'\\', backslash + 1) >= 0)
        return std::nullopt;
    return std::pair(text.left(backslash).trimmed(), text.mid(backslash + 1).trimmed());
}

bool isAscii(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

Result<EmailName> EmailName::parse(const QString& text) {
    const QString typed = text.normalized(QString::NormalizationForm_C).trimmed();
    if (typed.isEmpty())
        return failure(ErrorCode::AddressEmpty);
    if (splitDownLevelName(typed))
        return failure(ErrorCode::AddressIsDownLevelName, typed);
    const qsizetype at = typed.indexOf(u'@');
    if (at <= 0 || typed.indexOf(u'@', at + 1) >= 0)
        return failure(ErrorCode::AddressMalformed, typed);

    const QString localPart = typed.left(at);
    const QString asciiDomain = p2s::asciiDomain(typed.mid(at + 1));
    if (!isDotAtom(localPart) || !isHostName(asciiDomain))
        return failure(ErrorCode::AddressMalformed, typed);
    const QString address = localPart + u'@' + unicodeDomain(asciiDomain);
    if (address.toUcs4().size() > longestCommonName)
        return failure(ErrorCode::AddressTooLong, address);
    return EmailName(address, asciiDomain);
}

std::optional<QString> EmailName::suggestionFor(const QString& text, const QStringList& knownDomains) {
    const auto parts = splitDownLevelName(text.trimmed());
    if (!parts)
        return std::nullopt;
    const auto& [domain, name] = *parts;
    QString guess = domain.contains(u'.') ? domain.toLower() : domain.toLower() + QStringLiteral(".com");
    for (const QString& known : knownDomains) {
        if (known.section(u'.', 0, 0).compare(domain, Qt::CaseInsensitive) == 0) {
            guess = known;
            break;
        }
    }
    const auto address = parse(name + u'@' + guess);
    return address ? std::optional(address->address()) : std::nullopt;
}

QString EmailName::localPart() const {
    return m_address.section(u'@', 0, 0);
}

QString EmailName::domain() const {
    return m_address.section(u'@', 1);
}

bool EmailName::hasAsciiLocalPart() const {
    return isAscii(localPart());
}

QString EmailName::subjectAltName() const {
    const QString mailbox = localPart() + u'@' + m_asciiDomain;
    return (hasAsciiLocalPart() ? QStringLiteral("email:") : QStringLiteral("smtpUtf8:")) + mailbox;
}

bool operator==(const EmailName& a, const EmailName& b) {
    return a.m_asciiDomain == b.m_asciiDomain &&
           a.localPart().compare(b.localPart(), Qt::CaseInsensitive) == 0;
}

} // namespace p2s
