// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/typed_time.h"

#include <QLineEdit>
#include <QVariant>

namespace stepladder {

/// A line that stands for a value, typed as people write it. What is typed stays as it is until the field is left: a whole value
/// is written out then, and anything else is left to be refused. The arrow keys step from value to value.
class TypedField : public QLineEdit
{
    Q_OBJECT

public:
    /// As when the field is left, for what happens while it still has the keyboard.
    void finish();

Q_SIGNALS:
    /// The value is another one. That what is typed is none is told when the field is left, not at every key.
    void valueChanged();

protected:
    TypedField(const QString &objectName, QWidget *parent);

    /// What the text stands for; a null one: nothing that can be used.
    [[nodiscard]] virtual QVariant read(Typing typing) const = 0;
    [[nodiscard]] virtual QString written(const QVariant &value) const = 0;
    /// The value some steps on, by the page or one by one.
    [[nodiscard]] virtual QVariant stepped(const QVariant &value, int steps, bool byPage) const = 0;
    void write(const QVariant &value) { setText(written(value)); }
    /// The value before what is typed became none; null: there was none yet.
    [[nodiscard]] const QVariant &latest() const { return m_latest; }

    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void tell(const QVariant &value);

    QVariant m_latest;
    bool m_isNone = true; ///< as it was told
    QString m_none;       ///< the text of which it was told
};

} // namespace stepladder
