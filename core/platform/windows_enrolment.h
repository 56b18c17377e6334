#pragma once

#include "core/platform/enrolment.h"

namespace p2s {

/// ICertRequest over DCOM, as the signed-in account and without any window.
class WindowsEnrolment : public Enrolment {
public:
    bool isAvailable() const override { return true; }
    Result<EnrolmentAnswer> submit(const QByteArray& request, const QString& templateName,
                                   const QString& authority) const override;
    Result<EnrolmentAnswer> retrieve(qint64 requestId, const QString& authority) const override;
};

} // namespace p2s
