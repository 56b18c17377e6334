#pragma once

namespace p2s::test {

/// Makes \a count RSA keys. A test program that is linked with p2s_pooled_keys gets copies of them, in turns,
/// wherever it generates a key: what a key costs is not what such a test is about.
void fillKeyPool(int count);

} // namespace p2s::test
