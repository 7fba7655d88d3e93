// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace stepladder {

class Appearance;
class AvatarView;
class ThemedLabel;

/// The head of a page about somebody: their disc, and beside it a title and, maybe, a line.
class PersonHead final : public QWidget
{
    Q_OBJECT

public:
    /// The names are those of the labels as objects.
    PersonHead(const Appearance &appearance, const QString &titleName, const QString &lineName, QWidget *parent = nullptr);

    void setPlayer(const QString &name, int colour);
    void setTitle(const QString &words);
    void setLine(const QString &words);

private:
    AvatarView *m_avatar;
    ThemedLabel *m_title;
    ThemedLabel *m_line;
};

} // namespace stepladder
