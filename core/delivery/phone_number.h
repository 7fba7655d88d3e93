// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"

#include <QDebug>

namespace stepladder {

/// A phone number that can be dialled from anywhere. Whether a phone is there, and takes texts, only a text can tell.
class PhoneNumber
{
public:
    /// A number as people write it: with + and the country code or, given a region ("US"), as it is dialled there.
    /// Errors: InvalidInput with a sentence's part in `detail`, which never holds the number.
    [[nodiscard]] static Result<PhoneNumber> parse(const QString &text, const QString &region = {});

    [[nodiscard]] QString e164() const { return m_e164; }                   ///< "+14155552671"
    [[nodiscard]] QString international() const { return m_international; } ///< "+1 415-555-2671", for people
    [[nodiscard]] QString masked() const;                                   ///< "+1******2671", for logs
    /// The length is right, but the range is not known to be in use: worth a second look. Number plans change faster
    /// than libraries, so it is no reason to refuse.
    [[nodiscard]] bool isDoubtful() const { return m_isDoubtful; }

    friend bool operator==(const PhoneNumber &a, const PhoneNumber &b) { return a.m_e164 == b.m_e164; }

private:
    PhoneNumber() = default;
    QString m_e164;
    QString m_international;
    int m_countryDigits = 0;
    bool m_isDoubtful = false;
};

QDebug operator<<(QDebug, const PhoneNumber &) = delete; // a log gets masked()

} // namespace stepladder
