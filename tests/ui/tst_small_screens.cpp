// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs on a small screen, or with a large font: they come up inside of it, and what ends them stays in sight.
#include "tests/ui/league_scene.h"
#include "tests/ui/messages_scene.h"
#include "tests/ui/onboarding_scene.h"
#include "tests/ui/pictures.h"
#include "tests/ui/players_scene.h"
#include "tests/ui/profile_scene.h"
#include "tests/ui/settings_scene.h"
#include "tests/ui/small_screen.h"
#include "ui/theme/style.h"

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

/// A state of a dialog in a language, seen by a reader with a font of so many points.
template<typename Scene>
void verifyFits(const tests::Picture<Scene> &picture, const tests::Reading &reading)
{
    Scene scene;
    scene.appearance.setTheme(reading.theme);
    const tests::Spoken language(reading.catalogue);
    picture.set(scene);
    tests::verifyFits(*scene.dialog, reading);
}

} // namespace

class SmallScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(m_appearance)); }
    void fits_data();
    void fits();

private:
    Appearance m_appearance{Theme::light()};
    std::vector<std::function<void(const tests::Reading &)>> m_states;

    template<typename Scene>
    void add(const QString &dialog, const tests::Pictures<Scene> &pictures)
    {
        for (const auto &picture : pictures) {
            for (const tests::Reading &reading : tests::readings())
                QTest::newRow(qPrintable(u"%1, %2, %3"_s.arg(dialog, picture.name, reading.name))) << m_states.size() << reading;
            m_states.push_back([picture](const tests::Reading &reading) { verifyFits(picture, reading); });
        }
    }
};

void SmallScreensTest::fits_data()
{
    QTest::addColumn<size_t>("state");
    QTest::addColumn<tests::Reading>("reading");
    add(u"league"_s, tests::leaguePictures());
    add(u"messages"_s, tests::messagesPictures());
    add(u"onboarding"_s, tests::onboardingPictures());
    add(u"players"_s, tests::playersPictures());
    add(u"profile"_s, tests::profilePictures());
    add(u"settings"_s, tests::settingsPictures());
}

void SmallScreensTest::fits()
{
    QFETCH(size_t, state);
    QFETCH(tests::Reading, reading);
    m_appearance.setTheme(reading.theme); // the style's
    QApplication::setFont(reading.theme.font(Type::Body));
    m_states.at(state)(reading);
}

QTEST_MAIN(SmallScreensTest)
#include "tst_small_screens.moc"
