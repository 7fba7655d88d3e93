// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/file_lock.h"

#include <QStringList>
#include <optional>

namespace stepladder {

/// Makes sure that the file is there and only its owner can read it; a folder that has to be made is 0700.
[[nodiscard]] Result<void> preparePrivateFile(const QString &fileName);

/// A name beside `fileName` for a new file (0600, empty) that is removed again unless it is put in place. A lock beside it
/// tells that its maker lives.
class PrivateDraft
{
public:
    /// Drafts beside the same file whose makers were killed go first.
    [[nodiscard]] static Result<PrivateDraft> beside(const QString &fileName);
    PrivateDraft(PrivateDraft &&other) noexcept = default;
    PrivateDraft &operator=(PrivateDraft &&) = delete;
    ~PrivateDraft();

    [[nodiscard]] QString name() const { return m_name; }
    enum class Existing { Keep, Replace };
    /// Writes the content through to the disk, then renames. AlreadyExists when a file is there that must be kept.
    [[nodiscard]] Result<void> putInPlace(const QString &fileName, Existing existing);

private:
    PrivateDraft(QString name, FileLock lock) : m_name(std::move(name)), m_lock(std::move(lock)) {}
    QString m_name; ///< empty once there is nothing to remove
    std::optional<FileLock> m_lock;
};

/// Whether a file has a draft's name.
[[nodiscard]] bool isDraft(const QString &fileName);
/// Removes a draft, and what a database keeps beside it, unless its maker lives; false when something is left.
bool removeDeadDraft(const QString &draft);
/// Removes those beside `fileName`; returns the ones that are left.
QStringList removeDeadDrafts(const QString &fileName);

/// Replaces `target` with `source` in one step.
[[nodiscard]] Result<void> replaceFile(const QString &source, const QString &target);

} // namespace stepladder
