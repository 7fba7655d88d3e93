// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "core/routine/rules_preview.h"
#include "ui/theme/ground.h"

#include <QTimer>

namespace stepladder {

class RulesLadders;
class ThemedLabel;
struct Reader;

/// What other rules would do to the standings, before they are kept.
class RulesEffect final : public Ground
{
    Q_OBJECT

public:
    RulesEffect(const Appearance &appearance, const Clock &clock, QWidget *parent = nullptr);

    /// The answer is on its way; what is shown stays till then.
    void wait();
    /// `draft` is what it is about; where it `holds` already, nothing is anew.
    void tell(const Result<RulesPreview> &preview, const League &draft, bool holds);
    /// There is none as long as the rules make no sense.
    void tellNone();

private:
    void say(const QString &words);
    [[nodiscard]] QString summary(const RulesPreview &preview, const League &draft, bool holds) const;

    const Clock &m_clock;
    ThemedLabel *m_about;
    RulesLadders *m_ladders;
    ThemedLabel *m_scope;
    QTimer m_slow; ///< so that a quick answer does not flicker
};

} // namespace stepladder
