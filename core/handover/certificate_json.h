#pragma once

#include "core/base/error.h"
#include "core/readiness/finding.h"
#include "core/x509/certificate_request.h"

#include <QJsonArray>
#include <QJsonObject>

namespace p2s {

/// A certificate in the JSON contract of the command line.
QJsonObject certificateJson(const Certificate& certificate);
QJsonArray certificatesJson(const QList<Certificate>& certificates);
/// What a request asks for, under the names that a certificate's fields have.
QJsonObject certificateRequestJson(const CertificateRequest& request);
/// `{"id", "severity", "subject", "text", "remedy", "codes"}`.
QJsonArray findingsJson(const QList<Finding>& findings);
/// `{"code", "text", "hint"}`.
QJsonObject errorJson(const Error& error);

} // namespace p2s
