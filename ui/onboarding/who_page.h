// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/enrolment.h"
#include "ui/theme/appearance.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace stepladder {

class ThemedLabel;

/// Who plays, and what counts the steps.
class WhoPage final : public QWidget
{
    Q_OBJECT

public:
    explicit WhoPage(const Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] TrackerKind tracker() const;
    /// What was typed, the league left out. Empty when something is missing: it is marked then, and has the focus.
    [[nodiscard]] std::optional<EnrolmentRequest> request();
    /// A sentence at the top: why the last try came to nothing. Empty takes it away.
    void setTrouble(const QString &sentence);
    void suggest(const QString &name, TrackerKind tracker);
    /// Clears the name and keeps the client, which a league shares.
    void nextPlayer();

Q_SIGNALS:
    void trackerChanged();

private:
    struct Field {
        ThemedLabel *label = nullptr;
        QLineEdit *edit = nullptr;
        ThemedLabel *error = nullptr;
    };
    Field addField(QVBoxLayout *column, const QString &label, const QString &name);
    void addTrackers(QVBoxLayout *column);
    void addZones(QVBoxLayout *column);
    void showFields();
    bool check(const Field &field, bool isRight, const QString &sentence);

    const Appearance &m_appearance;
    ThemedLabel *m_trouble;
    Field m_name;
    QButtonGroup *m_trackers;
    Field m_clientId;
    Field m_clientSecret;
    QComboBox *m_zone = nullptr;
};

} // namespace stepladder
