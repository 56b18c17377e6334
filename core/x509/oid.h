#pragma once

#include <QString>

namespace p2s::oid {

// RFC 5280 §4.2.1.12
inline constexpr char serverAuthentication[] = "1.3.6.1.5.5.7.3.1";
inline constexpr char clientAuthentication[] = "1.3.6.1.5.5.7.3.2";
inline constexpr char codeSigning[] = "1.3.6.1.5.5.7.3.3";
inline constexpr char secureEmail[] = "1.3.6.1.5.5.7.3.4";
inline constexpr char anyPurpose[] = "2.5.29.37.0";
// RFC 4334 §2
inline constexpr char eapOverLan[] = "1.3.6.1.5.5.7.3.14";
// RFC 4945 §5.1.3.12
inline constexpr char ikeIntermediate[] = "1.3.6.1.5.5.8.2.2";
// [MS-WCCE], Microsoft's arc 1.3.6.1.4.1.311
inline constexpr char encryptingFileSystem[] = "1.3.6.1.4.1.311.10.3.4";
inline constexpr char smartCardLogon[] = "1.3.6.1.4.1.311.20.2.2";
inline constexpr char certificateTemplateName[] = "1.3.6.1.4.1.311.20.2"; // szOID_ENROLL_CERTTYPE_EXTENSION
inline constexpr char userPrincipalName[] = "1.3.6.1.4.1.311.20.2.3";
// RFC 9598 §3: an e-mail address with a non-ASCII local part
inline constexpr char smtpUtf8Mailbox[] = "1.3.6.1.5.5.7.8.9";
// PKCS#12 bag attribute that sends the key to LocalMachine on import
inline constexpr char localMachineKeyset[] = "1.3.6.1.4.1.311.17.2";

/// True for a dotted object identifier that can be encoded (X.660: first arc 0–2, second at most 39 under 0
/// and 1).
bool isValid(const QString& dotted);

} // namespace p2s::oid
