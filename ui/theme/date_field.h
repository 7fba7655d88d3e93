// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"
#include "ui/theme/typed_field.h"

#include <QDate>

class QAction;
class QMenu;

namespace stepladder {

class Appearance;
class Calendar;

/// A day, typed or chosen in a calendar, which opens by its button, by Alt and Down and by F4. Up and Down go by days, Page Up and
/// Page Down by months.
class DateField final : public TypedField
{
    Q_OBJECT

public:
    /// `appearance` outlives the field.
    DateField(const Appearance &appearance, const QString &objectName, QWidget *parent = nullptr);

    /// The day that is typed. Error: InvalidInput, in words for people.
    [[nodiscard]] Result<QDate> date() const;
    /// The nearest day of the range.
    void setDate(QDate date);
    /// Both days are in it; at first the years 2000 to 2099. A day beyond becomes the nearest.
    void setRange(QDate first, QDate last);

protected:
    [[nodiscard]] QVariant read(Typing typing) const override;
    [[nodiscard]] QString written(const QVariant &value) const override;
    [[nodiscard]] QVariant stepped(const QVariant &value, int steps, bool byPage) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] Result<QDate> dateTyped(Typing typing) const;
    void restyle();
    void makeCalendar();
    void openCalendar();
    void choose(QDate date);

    const Appearance &m_appearance;
    QDate m_first{2000, 1, 1};
    QDate m_last{2099, 12, 31};
    QAction *m_open;
    QMenu *m_popup;
    Calendar *m_calendar = nullptr; ///< once somebody opens it: it has many parts
};

} // namespace stepladder
