// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/player_profile.h"
#include "ui/theme/ground.h"
#include "ui/theme/reader.h"

class QBoxLayout;

namespace stepladder {

class AvatarView;
class FigureView;
class ThemedLabel;

/// Who it is, how they stand, and the figures that are seen first: beside the name, or below it where there is no room.
class ProfileHead final : public Ground
{
    Q_OBJECT

public:
    explicit ProfileHead(const Appearance &appearance, QWidget *parent = nullptr);

    void setProfile(const PlayerProfile &profile, const Reader &reader);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    AvatarView *m_avatar;
    ThemedLabel *m_name;
    ThemedLabel *m_place;
    ThemedLabel *m_since;
    QBoxLayout *m_parts;
    QWidget *m_figures;
    std::vector<FigureView *> m_views;
};

} // namespace stepladder
