// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QString>

#include <optional>
#include <vector>

namespace stepladder::tests {

/// What an object is and how it stands, by the numbers of AT-SPI (atspi-constants.h).
enum class Role : uint {
    Invalid = 0,
    CheckBox = 7,
    ComboBox = 11,
    Dialog = 16,
    Filler = 20,
    Frame = 23,
    Label = 29,
    List = 31,
    PageTab = 37,
    Panel = 39,
    PasswordText = 40,
    PushButton = 43,
    RadioButton = 44,
    SpinButton = 52,
    TableCell = 56,
    TableColumnHeader = 57,
    Text = 61,
    Unknown = 67,
};
enum class State { Active = 1, Checked = 4, Editable = 7, Enabled = 8, Focusable = 11, Focused = 12, Visible = 30 };

/// One object as assistive tools meet it.
struct Accessible {
    QString path;
    int parent = -1; ///< its place among the objects; the program itself has none
    Role role = Role::Filler;
    quint64 states = 0;
    QString name;
    QString description;

    [[nodiscard]] bool is(State state) const { return (states >> static_cast<int>(state)) & 1U; }
    /// Not what has only lent its focus to a part of itself, nor a table's cell or a tab, which keep the state without the
    /// table and the bar.
    [[nodiscard]] bool hasKeyboard() const
    {
        return is(State::Focused) && is(State::Focusable) && role != Role::TableCell && role != Role::PageTab;
    }
    [[nodiscard]] bool isButton() const { return role == Role::PushButton || role == Role::RadioButton || role == Role::CheckBox; }
    [[nodiscard]] bool isField() const { return role == Role::Text || role == Role::PasswordText; }
};

/// The objects of one moment, parents first.
using Objects = std::vector<Accessible>;

/// A running program on the accessibility bus, as a screen reader meets it.
class AccessibleProgram
{
public:
    /// Nothing while the program is not there yet.
    [[nodiscard]] static std::optional<AccessibleProgram> of(qint64 processId);

    /// Everything that is visible; what a combo box or a list has to choose from is left out.
    [[nodiscard]] Objects objects() const;
    /// The same of the window that has the keyboard; empty: none has.
    [[nodiscard]] Objects activeWindow() const;

    /// Does the first action: presses, toggles.
    bool act(const Accessible &object) const;
    bool focus(const Accessible &object) const;
    [[nodiscard]] QString text(const Accessible &object) const;
    /// How many characters stand before the cursor.
    [[nodiscard]] int cursor(const Accessible &object) const;

private:
    AccessibleProgram(QDBusConnection bus, QString service) : m_bus(std::move(bus)), m_service(std::move(service)) {}
    [[nodiscard]] Objects below(Objects top) const;
    QVariantList call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments = {}) const;

    QDBusConnection m_bus;
    QString m_service;
};

/// The tree as text, for those who look for what is missing.
[[nodiscard]] QString pictured(const Objects &objects);

} // namespace stepladder::tests
