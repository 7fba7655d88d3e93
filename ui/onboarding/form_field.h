// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"
#include "ui/theme/themed_label.h"

class QLineEdit;

namespace stepladder {

class Notice;

/// A label, a field of whatever kind, and a sentence below it where something is the matter.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes `field`, which keeps its object name; `label` may carry a mnemonic. An empty one leaves the field to name itself.
    FormField(const Appearance &appearance, const QString &label, QWidget *field, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *field() const { return m_field; }
    void setLabel(const QString &label);
    /// Marks the field, which also tells screen readers why. Empty: it is right.
    void setTrouble(const QString &sentence);
    /// Marks the field where what was entered is none.
    template<typename Value>
    void judge(const Result<Value> &entered)
    {
        setTrouble(entered ? QString() : sentence(entered.error()));
    }
    /// A gentle hint that does not mark the field; empty takes it away.
    void setDoubt(const QString &sentence);
    /// A quiet line below the field.
    void setHint(const QString &words);
    /// A hint that comes and goes moves nothing.
    void keepHintRoom();
    [[nodiscard]] bool hasTrouble() const { return m_hasTrouble; }
    /// Why the field is marked; empty: it is not.
    [[nodiscard]] QString trouble() const;

private:
    void showHint();

    ThemedLabel *m_label;
    QWidget *m_field;
    ThemedLabel *m_hint;
    Notice *m_notice;
    bool m_hasTrouble = false;
    bool m_keepsHintRoom = false;
};

/// The same with one line of text.
class TextField final : public FormField
{
    Q_OBJECT

public:
    TextField(const Appearance &appearance, const QString &label, const QString &objectName, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    /// Without the blanks around it.
    [[nodiscard]] QString text() const;
    /// For what runs so in every language: numbers of phones, addresses, codes.
    void keepLeftToRight();

private:
    QLineEdit *m_edit;
};

} // namespace stepladder
