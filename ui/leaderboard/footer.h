// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ground.h"

#include <QLatin1StringView>

namespace stepladder {

class ThemedLabel;

/// One line: the state of the data, what was posted, the next round.
class Footer final : public Ground
{
    Q_OBJECT

public:
    explicit Footer(const Appearance &appearance, QWidget *parent = nullptr);

    enum class State { Plain, Good, Syncing, Offline };
    /// `what` is strong, `more` follows it.
    void setData(State state, const QString &what, const QString &more = {});
    void setPosted(const QString &words);
    void setNext(const QString &words);
    /// Says nothing until it is not empty any more; what it is told meanwhile is kept for then.
    void setEmpty(bool empty);
    /// The middle goes.
    void setNarrow(bool narrow);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where the words of a part begin, and which glyph stands before them.
    void layOut();
    void paintGlyph(QPainter &painter, const QWidget *before, QLatin1StringView name, const QColor &colour) const;

    State m_state = State::Plain;
    bool m_narrow = false;
    bool m_empty = false;
    ThemedLabel *m_what;
    ThemedLabel *m_more;
    ThemedLabel *m_posted;
    ThemedLabel *m_next;
};

} // namespace stepladder
