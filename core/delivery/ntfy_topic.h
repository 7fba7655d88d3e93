// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/secret.h"

namespace stepladder {

/// A player's private topic at an ntfy server. Whoever knows its name can read it and write there: the name is a password,
/// kept in the vault only.
class NtfyTopic
{
public:
    /// A new one that nobody can guess.
    [[nodiscard]] static NtfyTopic made();
    /// One from the vault.
    explicit NtfyTopic(Secret name) : m_name(std::move(name)) {}

    [[nodiscard]] const Secret &name() const { return m_name; }
    /// Tells it apart, and tells nobody its name.
    [[nodiscard]] QString fingerprint() const;

private:
    Secret m_name;
};

} // namespace stepladder
