// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themed_label.h"

#include <QLatin1StringView>

namespace stepladder {

/// One thing that is done, or comes soon: a glyph, what it is, a caption, and a check at the end.
class DoneRow final : public QWidget
{
    Q_OBJECT

public:
    enum class State { Done, Coming, Left, Failed }; ///< Left: as it was chosen, there is nothing to do

    DoneRow(const Appearance &appearance, QLatin1StringView icon, const QString &objectName, QWidget *parent = nullptr);

    void tell(State state, const QString &what, const QString &more);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    QLatin1StringView m_icon;
    State m_state = State::Coming;
    ThemedLabel *m_what;
    ThemedLabel *m_more;
};

} // namespace stepladder
