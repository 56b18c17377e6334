#pragma once

#include "core/issuing/ca_reply.h"

namespace p2s {

/// One thing that a reply is checked for, in words.
struct ReplyCheck {
    QString text;
    bool passed = false;
};

/// What a reply was checked for and what came of it, in the order in which a person would look. \a
/// uploadedRoot: whether it was compared with the root on the gateway.
QList<ReplyCheck> replyChecks(const CaReply& reply, bool uploadedRoot);

} // namespace p2s
