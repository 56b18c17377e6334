#include "private_mounts.h"

#include <QFile>
#include <QStorageInfo>

#include <linux/capability.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace p2s::test {
namespace {

constexpr uid_t nobody = 65534;

bool writeTo(const char* path, const QByteArray& text) {
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

/// The same numbers inside as outside, so that permission bits keep their meaning.
bool mapOwnIds(uid_t user, gid_t group) {
    const auto same = [](unsigned id) {
        return QByteArray::number(id) + ' ' + QByteArray::number(id) + " 1";
    };
    return writeTo("/proc/self/setgroups", "deny") && writeTo("/proc/self/uid_map", same(user)) &&
           writeTo("/proc/self/gid_map", same(group));
}

} // namespace

bool enterOwnMounts() {
    const uid_t user = geteuid();
    const gid_t group = getegid();
    if (unshare(CLONE_NEWNS) != 0 && (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0 || !mapOwnIds(user, group)))
        return false;
    return mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

SmallDisk::SmallDisk(int kibibytes) {
    const QByteArray options = "mode=0777,size=" + QByteArray::number(kibibytes) + "k";
    m_mounted =
        mount("none", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, options.constData()) == 0;
}

SmallDisk::~SmallDisk() {
    if (m_mounted)
        umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

bool SmallDisk::setReadOnly(bool readOnly) {
    return mount("none", QFile::encodeName(m_folder.path()).constData(), nullptr,
                 readOnly ? (MS_REMOUNT | MS_RDONLY) : MS_REMOUNT, nullptr) == 0;
}

bool SmallDisk::fill(int freeKibibytes) {
    QFile ballast(filePath(QStringLiteral("ballast")));
    const qint64 size = QStorageInfo(m_folder.path()).bytesAvailable() - qint64{1024} * freeKibibytes;
    return size <= 0 || (ballast.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered) &&
                         ballast.write(QByteArray(size, 'x')) == size);
}

bool SmallDisk::empty() {
    return QFile::remove(filePath(QStringLiteral("ballast")));
}

WithoutPrivileges::WithoutPrivileges() : m_wasRoot(getuid() == 0) {
    m_effective = m_wasRoot ? setresuid(nobody, nobody, 0) == 0 : setFileCapabilities(false);
}

WithoutPrivileges::~WithoutPrivileges() {
    // The saved user is still root, so the way back is open.
    if (m_wasRoot &&
        (setresuid(static_cast<uid_t>(-1), 0, static_cast<uid_t>(-1)) != 0 || setresuid(0, 0, 0) != 0))
        qFatal("cannot become root again");
    if (!m_wasRoot)
        setFileCapabilities(true);
}

bool WithoutPrivileges::setFileCapabilities(bool on) const {
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct data[_LINUX_CAPABILITY_U32S_3]{};
    if (syscall(SYS_capget, &header, data) != 0)
        return false;
    const unsigned files = (1U << CAP_DAC_OVERRIDE) | (1U << CAP_DAC_READ_SEARCH);
    data[0].effective = on ? data[0].effective | (files & data[0].permitted) : data[0].effective & ~files;
    return syscall(SYS_capset, &header, data) == 0;
}

} // namespace p2s::test
