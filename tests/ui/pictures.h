// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/languages.h"

#include <functional>
#include <vector>

namespace stepladder::tests {

struct LeagueScene;
struct MessagesScene;
struct OnboardingScene;
struct PlayersScene;
struct ProfileScene;
struct SettingsScene;

/// A state of a dialog, to be drawn and to be held to what holds for all.
template<typename Scene>
struct Picture {
    QString name;
    std::function<void(Scene &)> set;
};
template<typename Scene>
using Pictures = std::vector<Picture<Scene>>;

[[nodiscard]] Pictures<LeagueScene> leaguePictures();
[[nodiscard]] Pictures<MessagesScene> messagesPictures();
[[nodiscard]] Pictures<OnboardingScene> onboardingPictures();
[[nodiscard]] Pictures<PlayersScene> playersPictures();
[[nodiscard]] Pictures<ProfileScene> profilePictures();
[[nodiscard]] Pictures<SettingsScene> settingsPictures();
/// With a question in front.
[[nodiscard]] Pictures<OnboardingScene> onboardingQuestions();
[[nodiscard]] Pictures<SettingsScene> settingsQuestions();

/// Rows of test data.
template<typename Scene>
void addRows(const Pictures<Scene> &pictures)
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < pictures.size(); ++i)
        QTest::newRow(qPrintable(pictures[i].name)) << static_cast<int>(i);
}
template<typename Scene>
void addRowsInEveryLanguage(const Pictures<Scene> &pictures)
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("catalogue");
    const QStringList catalogues = everyLanguage();
    QVERIFY(!catalogues.isEmpty());
    for (size_t i = 0; i < pictures.size(); ++i) {
        for (const QString &catalogue : catalogues)
            QTest::addRow("%s %s", qPrintable(pictures[i].name), catalogue.isEmpty() ? "long" : qPrintable(catalogue))
                << static_cast<int>(i) << catalogue;
    }
}

/// As the row says.
template<typename Scene>
void set(Scene &scene, const Pictures<Scene> &pictures)
{
    QFETCH(int, index);
    pictures.at(static_cast<size_t>(index)).set(scene);
    for (int i = 0; i < 4; ++i)
        Scene::settle();
}
template<typename Scene>
void setInLanguage(Scene &scene, const Pictures<Scene> &pictures)
{
    QFETCH(QString, catalogue);
    const Spoken language(catalogue);
    set(scene, pictures);
}

} // namespace stepladder::tests
