// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themed_label.h"

namespace stepladder {

/// A glyph and a sentence, which takes as many lines as it needs. Shown while it has words.
class Notice final : public QWidget
{
    Q_OBJECT

public:
    enum class Tone {
        Plain,   ///< information
        Waiting, ///< a clock
        Later,   ///< a hollow dot: comes after what is waited for
        Done,    ///< a check
        Care,    ///< amber: worth a second look
        Trouble, ///< red: did not work
    };

    explicit Notice(const Appearance &appearance, QWidget *parent = nullptr, Type type = Type::Control);

    void tell(Tone tone, const QString &words);
    void clear();
    [[nodiscard]] QString words() const { return m_words->text(); }
    void setType(Type type) { m_words->setType(type); }
    void setWordsName(const QString &objectName) { m_words->setObjectName(objectName); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void comeIntoSight();

    const Appearance &m_appearance;
    ThemedLabel *m_words;
    Tone m_tone = Tone::Plain;
};

} // namespace stepladder
