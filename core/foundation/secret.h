// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>


namespace stepladder {

/// A token, password or secret URL. It cannot be printed or compared by accident, and is wiped when it goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The plain value: only for the wire and the vault.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }
    /// Equal content, compared in constant time.
    [[nodiscard]] bool matches(const Secret &other) const;

private:
    void wipe();
    QByteArray m_bytes;
};

QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace stepladder
