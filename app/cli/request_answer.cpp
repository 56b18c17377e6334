#include "app/cli/request_answer.h"

#include "app/cli/answer.h"
#include "app/cli/people_text.h"
#include "app/cli/words.h"
#include "core/handover/certificate_json.h"
#include "core/handover/suggested_names.h"

#include <QFileInfo>
#include <QJsonArray>

namespace p2s::cli {
namespace {

QList<KeyPurpose> purposesOf(const CertificateRequest& request) {
    const auto usage = request.extendedKeyUsage();
    return usage ? usage->purposes() : QList<KeyPurpose>();
}

/// Within quotation marks both shells look for variables.
QString fileNameInCommand(const QString& address) {
    const auto person = EmailName::parse(address);
    QString name = person ? suggestedFileName(*person) : QStringLiteral("reply.pfx");
    for (QChar& c : name) {
        if (QStringView(u"$%!`").contains(c))
            c = u'-';
    }
    return name;
}

} // namespace

QJsonObject requestJson(const RequestRecord& record, const CertificateRequest& request) {
    QJsonArray purposes;
    for (const KeyPurpose& purpose : purposesOf(request))
        purposes.append(
            QJsonObject{{QStringLiteral("oid"), purpose.oid}, {QStringLiteral("name"), purpose.name()}});
    return {
        {QStringLiteral("id"), record.id},
        {QStringLiteral("state"), requestStateName(record.state)},
        {QStringLiteral("address"), record.address},
        {QStringLiteral("template"), textOrNull(record.templateName)},
        {QStringLiteral("caConfig"), textOrNull(record.caConfig)},
        {QStringLiteral("authorityRequestId"),
         record.authorityRequestId > 0 ? QJsonValue(record.authorityRequestId) : QJsonValue()},
        {QStringLiteral("subject"), request.subject()},
        {QStringLiteral("subjectAltName"), QJsonArray::fromStringList(request.subjectAltNames())},
        {QStringLiteral("extendedKeyUsage"), purposes},
        {QStringLiteral("key"), request.publicKey().description},
        {QStringLiteral("publicKeySha256"), record.publicKeySha256},
        {QStringLiteral("createdAt"), isoText(record.createdAt)},
        {QStringLiteral("settledAt"),
         record.settledAt.isValid() ? QJsonValue(isoText(record.settledAt)) : QJsonValue()},
    };
}

QString requestText(const RequestRecord& record, const CertificateRequest& request) {
    QString text = Words::tr("Request %1 for %2, %3")
                       .arg(record.id)
                       .arg(harmless(record.address), requestStateText(record.state)) +
                   QLatin1Char('\n');
    const auto line = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            text += QStringLiteral("  %1: %2\n").arg(name, harmless(value));
    };
    line(Words::tr("Subject"), request.subject());
    line(Words::tr("Alternative names"), request.subjectAltNames().join(QStringLiteral(", ")));
    QStringList purposes;
    for (const KeyPurpose& purpose : purposesOf(request))
        purposes.append(purpose.displayName());
    line(Words::tr("Enhanced Key Usage asked for"), purposes.join(QStringLiteral(", ")));
    line(Words::tr("Key"), request.publicKey().description);
    line(Words::tr("Template"), record.templateName);
    line(Words::tr("Certificate authority"), record.caConfig);
    if (record.authorityRequestId > 0)
        line(Words::tr("Its number there"), QString::number(record.authorityRequestId));
    line(Words::tr("Made on"), isoText(record.createdAt));
    return text;
}

QString requestStateText(RequestState state) {
    switch (state) {
    case RequestState::Waiting:
        return Words::tr("waiting for the reply");
    case RequestState::Completed:
        return Words::tr("completed");
    case RequestState::Cancelled:
        return Words::tr("cancelled");
    }
    Q_UNREACHABLE();
}

QString inCommand(const QString& text) {
    return u'"' + harmless(text) + u'"';
}

ReplyFiles replyFilesFor(const QString& requestPath) {
    const QString suffix = QFileInfo(requestPath).suffix();
    return ReplyFiles::called(suffix.isEmpty() ? requestPath : requestPath.chopped(suffix.size() + 1));
}

QString completeLine(const QString& from, const RequestRecord& request) {
    return QStringLiteral("\n  p2s-cert request complete %1 --out %2\n")
        .arg(from, inCommand(fileNameInCommand(request.address)));
}

Result<RequestRecord> findRequest(const Ledger& ledger, const std::string& number) {
    const QString text = QString::fromStdString(number);
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::RequestNotFound, text);
    return ledger.request(id);
}

} // namespace p2s::cli
