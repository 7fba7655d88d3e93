// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/desktop_fixture.h"

#include <QCoroTask>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPixmap>
#include <QScreen>
#include <QSettings>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>
#include <csignal>

namespace stepladder::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
constexpr int keyDelayMs = 2;
constexpr int mostStops = 30; ///< of the keyboard in the window

QByteArray contents(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void xdotool(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess tool;
    tool.start(u"xdotool"_s, arguments);
    tool.write(input);
    tool.closeWriteChannel();
    if (!tool.waitForFinished(patienceMs) || tool.exitCode() != 0)
        qWarning("xdotool: %s", tool.readAllStandardError().constData());
}

const Accessible *find(const Objects &objects, const std::function<bool(const Accessible &)> &isIt)
{
    const auto found = std::ranges::find_if(objects, isIt);
    return found == objects.end() ? nullptr : &*found;
}

auto fieldNamed(const QString &name)
{
    return [&name](const Accessible &each) { return each.isField() && each.name == name && each.is(State::Enabled); };
}

} // namespace

DesktopFixture::DesktopFixture() : m_environment(QProcessEnvironment::systemEnvironment()), m_program(std::make_unique<QProcess>()) {}

DesktopFixture::~DesktopFixture()
{
    if (m_program->state() == QProcess::NotRunning)
        return;
    m_program->kill();
    m_program->waitForFinished(patienceMs);
}

bool DesktopFixture::open()
{
    if (!m_folder.isValid() || !m_pages.isValid() || !world.start())
        return false;
    for (const QString &name : {u"Ada"_s, u"Bo"_s}) {
        world.addPerson(name, "Europe/Berlin", name == "Ada"_L1 ? u"GGNJL9"_s : QString());
        for (int day = 1; day <= 19; ++day)
            world.setSteps(name, QDate(2026, 11, day), 9000 + 200 * day);
    }
    world.setDevices(u"Ada"_s, {fakes::FakeDevice()});
    const QString endpoints = m_folder.filePath(u"endpoints.json"_s);
    m_environment.remove(u"LANGUAGE"_s);
    m_environment.insert(u"STEPLADDER_ENDPOINTS"_s, endpoints);
    m_environment.insert(u"STEPLADDER_TEST_PAGES"_s, m_pages.path());
    m_environment.insert(u"PATH"_s, QStringLiteral(SCRIPTED_BROWSER) + u':' + m_environment.value(u"PATH"_s));
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    m_environment.insert(u"QT_LOGGING_RULES"_s, u"stepladder.*=true;qt.networkauth.*=true;qt.network.http*=true"_s);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"TZ"_s, u"Europe/Berlin"_s);
    // What the desktop's own libraries never give back is not the program's.
    m_environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    return world.writeEndpoints(endpoints);
}

std::unique_ptr<Engine> DesktopFixture::engine()
{
    auto engine = Engine::open({paths(), m_environment, QLocale()}, clock);
    return engine ? std::move(*engine) : nullptr;
}

bool DesktopFixture::makeLeague()
{
    const auto program = engine();
    League league;
    league.name = u"Lagoon"_s;
    league.zone = QTimeZone("Europe/Berlin");
    league.season.first = QDate(2026, 11, 1);
    const Result<League> made = program ? program->store().addLeague(league) : tl::unexpected(Error());
    const fakes::OAuthClient &client = world.google().oauth().client();
    return made
        && QCoro::waitFor(program->leagueClients().keep(made->id, TrackerKind::GoogleHealth, {client.id, Secret(client.secret.toUtf8())}));
}

bool DesktopFixture::wantNotifications()
{
    const auto program = engine();
    const Result<std::vector<League>> leagues = program->store().leagues();
    return leagues && !leagues->empty() && program->channels().setUpDesktop(leagues->front().id);
}

bool DesktopFixture::setUpTexts()
{
    const auto program = engine();
    const Result<std::vector<League>> leagues = program->store().leagues();
    const fakes::TwilioFake &twilio = world.twilio();
    learn("text channel's secret", twilio.authToken().toLatin1());
    return leagues && !leagues->empty()
        && QCoro::waitFor(program->textProviders().setUpTwilio(
            leagues->front().id, {twilio.accountSid(), {}, twilio.number(), Secret(twilio.authToken().toLatin1())}, TextPolicy()));
}

void DesktopFixture::wears(const QString &account, int percent, const QDateTime &lastSync)
{
    fakes::FakeDevice device;
    device.id = u"1001"_s;
    device.model = u"Inspire 3"_s;
    device.battery = percent <= 20 ? u"Low"_s : u"Medium"_s;
    device.batteryPercent = percent;
    device.lastSync = lastSync;
    world.setDevices(account, {device});
}

bool DesktopFixture::takeIn(const QString &name, const QString &account)
{
    const auto program = engine();
    if (!program)
        return false;
    const Result<std::vector<League>> leagues = program->store().leagues();
    if (!leagues || leagues->empty())
        return false;
    const auto enrolment = program->enrolment();
    const fakes::OAuthClient &client = world.google().oauth().client();
    const Result<QUrl> page = enrolment->begin({leagues->front().id, name, TrackerKind::GoogleHealth,
                                                {client.id, Secret(client.secret.toUtf8())}, std::nullopt, std::nullopt, {}});
    if (!page)
        return false;
    auto player = enrolment->finish();
    const fakes::Visit visit = answer(*page, account);
    return visit.reachedListener() && QCoro::waitFor(player);
}

bool DesktopFixture::inProfile(const std::function<bool(Engine &engine, LeagueId league)> &work)
{
    const auto program = engine();
    const Result<std::vector<League>> leagues = program ? program->store().leagues() : tl::unexpected(Error());
    return leagues && !leagues->empty() && work(*program, leagues->front().id);
}

Result<Player> DesktopFixture::stored(const QString &name)
{
    const auto program = engine();
    const Result<std::vector<League>> leagues = program->store().leagues();
    return program->store().playerNamed(leagues->front().id, name);
}

bool DesktopFixture::playsFromTheFirst(const QString &name)
{
    return inProfile([&](Engine &engine, LeagueId league) {
        Result<Player> player = engine.store().playerNamed(league, name);
        if (!player)
            return false;
        player->joined = QDate(2026, 11, 1);
        return engine.store().updatePlayer(*player).has_value();
    });
}

void DesktopFixture::set(const QString &key, const QVariant &value)
{
    QSettings(paths().settingsFile(), QSettings::IniFormat).setValue(key, value);
}

bool DesktopFixture::start(const QStringList &options)
{
    m_accessible.reset();
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(m_environment);
    m_program->setProcessChannelMode(QProcess::MergedChannels);
    m_program->setStandardOutputFile(m_folder.filePath(u"program.log"_s), QIODevice::Append);
    m_program->start(QDir(QCoreApplication::applicationDirPath()).filePath(u"stepladder"_s),
                     QStringList{u"--profile"_s, m_folder.filePath(u"profile"_s)} + options);
    const bool isThere = waitFor(u"the program is on the accessibility bus"_s, [this] {
        m_accessible = AccessibleProgram::of(m_program->processId());
        return m_accessible || m_program->state() == QProcess::NotRunning;
    });
    return isThere && m_accessible && waitUntil(u"the window has the keyboard"_s, [](const Objects &window) { return !window.empty(); });
}

bool DesktopFixture::quit()
{
    lookForSecrets();
    keys({u"ctrl+q"_s});
    const bool hasEnded = waitFor(u"the program ends"_s, [this] { return m_program->state() == QProcess::NotRunning; });
    lookForSecrets();
    if (hasEnded && m_program->exitStatus() == QProcess::NormalExit && m_program->exitCode() == 0)
        return true;
    qWarning("%s", contents(m_folder.filePath(u"program.log"_s)).constData());
    return false;
}

bool DesktopFixture::waitFor(const QString &what, const std::function<bool()> &holds) const
{
    if (QTest::qWaitFor(holds, patienceMs))
        return true;
    qWarning().noquote() << "waited in vain:" << what;
    if (m_accessible)
        qWarning().noquote() << pictured(m_accessible->objects());
    const QString file = QDir::current().filePath(u"%1.png"_s.arg(QString::fromLatin1(QTest::currentTestFunction())));
    if (QGuiApplication::primaryScreen()->grabWindow(0).save(file))
        qWarning().noquote() << "the screen is in" << file;
    qWarning("%s", contents(m_folder.filePath(u"program.log"_s)).constData());
    return false;
}

bool DesktopFixture::waitUntil(const QString &what, const std::function<bool(const Objects &)> &holds)
{
    return waitFor(what, [&] { return holds(window()); });
}

bool DesktopFixture::reads(const QString &words)
{
    return waitUntil(words, [&](const Objects &window) {
        return find(window, [&](const Accessible &each) { return each.name.contains(words); }) != nullptr;
    });
}

Accessible DesktopFixture::focused()
{
    Accessible found;
    (void)waitUntil(u"something has the focus"_s, [&](const Objects &window) {
        const Accessible *object = find(window, &Accessible::hasKeyboard);
        if (object)
            found = *object;
        return object != nullptr;
    });
    return found;
}

bool DesktopFixture::hasFocus(const QString &name)
{
    return waitUntil(u"the focus is on "_s + name, [&](const Objects &window) {
        return find(window, [&](const Accessible &each) { return each.hasKeyboard() && each.name == name; }) != nullptr;
    });
}

void DesktopFixture::picture(const QString &name) const
{
    const QString folder = qEnvironmentVariable("STEPLADDER_TEST_PICTURES");
    if (!folder.isEmpty())
        QGuiApplication::primaryScreen()->grabWindow(0).save(QDir(folder).filePath(name + u".png"_s));
}

bool DesktopFixture::press(const QString &button)
{
    return waitUntil(u"the button %1 can be pressed"_s.arg(button), [&](const Objects &window) {
        const Accessible *object = find(window, [&](const Accessible &each) {
            return each.isButton() && each.name == button && each.is(State::Enabled);
        });
        return object && m_accessible->act(*object);
    });
}

bool DesktopFixture::focus(const QString &field)
{
    bool isAsked = false;
    return waitUntil(u"the focus is on "_s + field, [&](const Objects &window) {
        const Accessible *object = find(window, fieldNamed(field));
        if (object && !isAsked)
            isAsked = m_accessible->focus(*object);
        return object && object->is(State::Focused);
    });
}

bool DesktopFixture::type(const QString &field, const QString &text)
{
    if (!focus(field))
        return false;
    keys({u"ctrl+a"_s});
    typeKeys(text);
    return waitUntil(u"%1 was typed"_s.arg(field), [&](const Objects &window) {
        const Accessible *object = find(window, fieldNamed(field));
        // A password is not told to anybody.
        return object && (object->role == Role::PasswordText || m_accessible->text(*object) == text);
    });
}

void DesktopFixture::typeKeys(const QString &text) const
{
    // By standard input, since arguments can be seen by others.
    xdotool({u"type"_s, u"--delay"_s, QString::number(keyDelayMs), u"--file"_s, u"-"_s}, text.toUtf8());
}

void DesktopFixture::keys(const QStringList &names) const
{
    xdotool(QStringList{u"key"_s, u"--delay"_s, QString::number(keyDelayMs)} + names);
}

void DesktopFixture::whileItIsBusy(const std::function<void()> &hands) const
{
    const auto program = static_cast<pid_t>(m_program->processId());
    (void)kill(program, SIGSTOP);
    hands();
    (void)kill(program, SIGCONT);
}

bool DesktopFixture::tabTo(const QString &name)
{
    const auto stopNow = [this] { // at first there may be none
        const Objects all = window();
        const Accessible *object = find(all, &Accessible::hasKeyboard);
        return object ? *object : Accessible();
    };
    for (int stop = 0; stop < mostStops && stopNow().name != name; ++stop) {
        const QString before = stopNow().path;
        keys({u"Tab"_s});
        if (!waitUntil(u"the focus goes on"_s, [&](const Objects &window) {
                const Accessible *object = find(window, &Accessible::hasKeyboard);
                return object && object->path != before;
            }))
            return false;
    }
    return stopNow().name == name;
}

bool DesktopFixture::chooseFromMenu(const QString &key)
{
    if (!tabTo(u"Menu"_s))
        return false;
    keys({u"space"_s, key}); // the open menu takes every key; the bus does not show it
    return true;
}

bool DesktopFixture::addPlayer(const QString &name)
{
    if (!focused().isButton())
        return false;
    keys({u"Return"_s});
    return reads(u"Who is it?"_s) && type(u"Who is it?"_s, name) && press(u"Continue"_s);
}

QUrl DesktopFixture::openedPage()
{
    QByteArray page;
    const bool isOpened = waitFor(u"a page is opened"_s, [&] {
        const QStringList files = QDir(m_pages.path()).entryList(QDir::Files);
        if (files.isEmpty())
            return false;
        page = contents(m_pages.filePath(files.first()));
        QFile::remove(m_pages.filePath(files.first()));
        return true;
    });
    const QUrl url = isOpened ? QUrl::fromEncoded(page, QUrl::StrictMode) : QUrl();
    learn("state", QUrlQuery(url).queryItemValue(u"state"_s).toLatin1());
    return url;
}

fakes::Visit DesktopFixture::answer(const QUrl &page, const QString &person, fakes::ConsentScript script)
{
    script.player = person;
    const QFuture<fakes::Visit> visit = m_browser.open(page, script);
    if (!waitFor(u"the browser is done"_s, [&] { return visit.isFinished(); }))
        return {};
    learn("code", QUrlQuery(visit.result().redirect).queryItemValue(u"code"_s, QUrl::FullyDecoded).toLatin1());
    return visit.result();
}

QUrl DesktopFixture::redirectOf(const QUrl &page, const QString &person)
{
    fakes::ConsentScript script;
    script.followRedirect = false;
    return answer(page, person, script).redirect;
}

void DesktopFixture::learn(const QByteArray &kind, const QByteArray &secret)
{
    if (!secret.isEmpty())
        m_secrets.insert(secret, kind);
}

QHash<QByteArray, QByteArray> DesktopFixture::secrets()
{
    learn("client secret", world.google().oauth().client().secret.toLatin1());
    for (const fakes::Arrival &arrival : world.traffic().arrivals()) {
        learn("access token", arrival.request.bearer().toLatin1());
        const QHash<QString, QString> form = arrival.request.form();
        learn("refresh token", form.value(u"refresh_token"_s).toLatin1());
        learn("verifier", form.value(u"code_verifier"_s).toLatin1());
        learn("code", form.value(u"code"_s).toLatin1());
    }
    return m_secrets;
}

void DesktopFixture::lookIn(const QString &place, const QByteArray &bytes)
{
    for (const auto &[secret, kind] : m_secrets.asKeyValueRange()) {
        if (bytes.contains(secret) || bytes.contains(secret.toPercentEncoding()) || bytes.contains(secret.toBase64()))
            m_leaks.append(QString::fromLatin1(kind) + u" in "_s + place);
    }
}

/// Settings, database, log and whatever else lies in the profile or the session's folders, and what every other user can
/// see of a process. The keyring keeps its own files.
void DesktopFixture::lookForSecrets()
{
    (void)secrets();
    for (const char *part : {"cmdline", "environ"}) {
        const QString file = u"/proc/%1/%2"_s.arg(m_program->processId()).arg(QLatin1StringView(part));
        lookIn(file, contents(file));
    }
    for (const QString &folder : {m_folder.path(), qEnvironmentVariable("HOME")}) {
        for (QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); each.hasNext();) {
            const QString file = each.next();
            if (!file.contains("/keyrings/"_L1))
                lookIn(file, contents(file));
        }
    }
}

} // namespace stepladder::tests
