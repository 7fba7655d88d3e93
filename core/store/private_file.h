// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"

#include <QString>
#include <optional>

namespace stepladder {

/// Makes sure that the file is there and only its owner can read it; a folder that has to be made is 0700.
[[nodiscard]] Result<void> preparePrivateFile(const QString &fileName);

/// What the first bytes of a database file say, without opening it as a database.
struct FileHeader {
    bool empty = false; ///< no bytes at all
    bool sqlite = false;
    qint64 version = 0; ///< as of the last checkpoint of the write-ahead log
    qint64 applicationId = 0;
};
/// Errors: FileFailed.
[[nodiscard]] Result<FileHeader> readHeader(const QString &fileName);

/// A name beside `fileName` for a new file (0600, empty) that is removed again unless it is put in place.
class PrivateDraft
{
public:
    [[nodiscard]] static Result<PrivateDraft> beside(const QString &fileName);
    PrivateDraft(PrivateDraft &&other) noexcept : m_name(std::exchange(other.m_name, {})) {}
    PrivateDraft &operator=(PrivateDraft &&) = delete;
    ~PrivateDraft();

    [[nodiscard]] QString name() const { return m_name; }
    enum class Existing { Keep, Replace };
    /// Writes the content through to the disk, then renames. AlreadyExists when a file is there that must be kept.
    [[nodiscard]] Result<void> putInPlace(const QString &fileName, Existing existing);

private:
    explicit PrivateDraft(QString name) : m_name(std::move(name)) {}
    QString m_name;
};

/// Replaces `target` with `source` in one step.
[[nodiscard]] Result<void> replaceFile(const QString &source, const QString &target);

} // namespace stepladder
