// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ground.h"

#include <QVariantAnimation>

class QBoxLayout;
class QPushButton;

namespace stepladder {

class ThemedLabel;

/// What a banner says: what happened (strong), what it means, and the one thing to do.
struct BannerWords {
    QString what;
    QString meaning;
    QString action; ///< empty: nothing to do but wait
};

/// Amber, below the header, one at most. Slides in once.
class Banner final : public Ground
{
    Q_OBJECT

public:
    explicit Banner(const Appearance &appearance, QWidget *parent = nullptr);

    void open(const BannerWords &words);
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }

Q_SIGNALS:
    void actionRequested();
    void laterRequested(); ///< closed by the reader; not to come back within a day

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    /// One line where it fits; else what it means stands below, on as many lines as it takes.
    void arrange();

    ThemedLabel *m_what;
    ThemedLabel *m_meaning;
    QBoxLayout *m_words;
    QPushButton *m_later;
    QPushButton *m_action;
    QVariantAnimation m_slide;
    int m_height = 0; ///< when it is open
    bool m_open = false;
};

} // namespace stepladder
