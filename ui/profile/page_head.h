// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profile/profile_words.h"
#include "ui/theme/ground.h"

class QBoxLayout;

namespace stepladder {

class FigureView;
class ThemedLabel;

/// What a page is about, how that stands, and the figures that are seen first: beside the name, or below it where there is no room.
class PageHead final : public Ground
{
    Q_OBJECT

public:
    struct Words {
        QString name;
        QString place; ///< how it stands
        QString since;
    };

    /// `mark` is drawn before the words, and owned.
    PageHead(const Appearance &appearance, QWidget *mark, int figures, QWidget *parent = nullptr);

    /// With so many figures as the head was made for.
    void tell(const Words &words, const std::vector<Figure> &figures);
    /// With the figures below, however it is arranged.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_mark;
    ThemedLabel *m_name;
    ThemedLabel *m_place;
    ThemedLabel *m_since;
    QBoxLayout *m_parts;
    QWidget *m_figures;
    std::vector<FigureView *> m_views;
};

} // namespace stepladder
