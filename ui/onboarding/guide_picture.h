// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

namespace stepladder {

/// What to look for on a page of Google's console, drawn and simplified: the place to press is in the accent.
class GuidePicture final : public QWidget
{
    Q_OBJECT

public:
    enum class Subject { Project, Api, Branding, Audience, Scopes, Client, Publish };

    explicit GuidePicture(const Appearance &appearance, QWidget *parent = nullptr);

    /// `words` tell the same to those who do not see it.
    void draw(Subject subject, const QString &words);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    Subject m_subject = Subject::Project;
};

} // namespace stepladder
