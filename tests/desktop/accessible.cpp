// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/accessible.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusReply>
#include <QEventLoop>

#include <functional>
#include <memory>

namespace stepladder::tests {

using namespace Qt::StringLiterals;

namespace {

const QString registry = u"org.a11y.atspi.Registry"_s;
const QString root = u"/org/a11y/atspi/accessible/root"_s;
const QString accessible = u"org.a11y.atspi.Accessible"_s;
const QString properties = u"org.freedesktop.DBus.Properties"_s;
const QString component = u"org.a11y.atspi.Component"_s;
const QString textual = u"org.a11y.atspi.Text"_s;
constexpr int patienceMs = 60'000;

QDBusMessage question(const QString &service, const QString &path, const QString &interface, const QString &method,
                      const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return message;
}

QVariant first(const QDBusMessage &answer)
{
    const QVariantList values = answer.type() == QDBusMessage::ReplyMessage ? answer.arguments() : QVariantList();
    return values.isEmpty() ? QVariant() : values.constFirst();
}

/// Meanwhile the simulated services answer, and the clipboard gives what it has: the program may be waiting for them.
void await(const std::vector<QDBusPendingCall> &calls)
{
    QEventLoop loop;
    std::vector<std::unique_ptr<QDBusPendingCallWatcher>> watchers;
    size_t missing = calls.size();
    for (const QDBusPendingCall &call : calls) {
        watchers.push_back(std::make_unique<QDBusPendingCallWatcher>(call));
        QObject::connect(watchers.back().get(), &QDBusPendingCallWatcher::finished, &loop, [&] {
            if (--missing == 0)
                loop.quit();
        });
    }
    if (!calls.empty())
        loop.exec();
}

struct Reference {
    QString service;
    QString path;
};

std::vector<Reference> references(const QVariant &value)
{
    std::vector<Reference> found;
    if (!value.canConvert<QDBusArgument>())
        return found;
    const auto list = value.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString service;
        QDBusObjectPath path;
        list.beginStructure();
        list >> service >> path;
        list.endStructure();
        if (path.path() != "/org/a11y/atspi/null"_L1)
            found.push_back({service, path.path()});
    }
    list.endArray();
    return found;
}

quint64 states(const QVariant &value)
{
    if (!value.canConvert<QDBusArgument>())
        return 0;
    const auto halves = qdbus_cast<QList<uint>>(value);
    return halves.size() < 2 ? 0 : halves[0] | static_cast<quint64>(halves[1]) << 32;
}

/// The accessibility bus; the session bus knows where it is, and starts it.
const QDBusConnection &bus()
{
    static const QDBusConnection connection = [] {
        const QDBusMessage where = QDBusConnection::sessionBus().call(
            question(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s), QDBus::Block, patienceMs);
        return QDBusConnection::connectToBus(first(where).toString(), u"accessibility"_s);
    }();
    return connection;
}

} // namespace

std::optional<AccessibleProgram> AccessibleProgram::of(qint64 processId)
{
    const QDBusMessage programs = bus().call(question(registry, root, accessible, u"GetChildren"_s));
    for (const Reference &program : references(first(programs))) {
        if (bus().interface()->servicePid(program.service).value() == processId)
            return AccessibleProgram(bus(), program.service);
    }
    return std::nullopt;
}

QVariantList AccessibleProgram::call(const QString &path, const QString &interface, const QString &method,
                                     const QVariantList &arguments) const
{
    const QDBusPendingCall asked = m_bus.asyncCall(question(m_service, path, interface, method, arguments));
    await({asked});
    const QDBusMessage answer = asked.reply();
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments() : QVariantList();
}

/// Asks about a whole generation at once: a thousand questions one by one would take a second.
Objects AccessibleProgram::below(Objects top) const
{
    enum Answer : size_t { States, RoleNumber, Name, Description, Children, AnswerCount };
    Objects objects;
    Objects generation = std::move(top);
    while (!generation.empty()) {
        std::vector<QDBusPendingCall> asked;
        for (const Accessible &each : generation) {
            const auto ask = [&](const QString &interface, const QString &method, const QVariantList &arguments = {}) {
                asked.push_back(m_bus.asyncCall(question(m_service, each.path, interface, method, arguments)));
            };
            ask(accessible, u"GetState"_s);
            ask(accessible, u"GetRole"_s);
            ask(properties, u"Get"_s, {accessible, u"Name"_s});
            ask(properties, u"Get"_s, {accessible, u"Description"_s});
            ask(accessible, u"GetChildren"_s);
        }
        await(asked);
        Objects next;
        for (size_t i = 0; i < generation.size(); ++i) {
            Accessible object = generation[i];
            const auto value = [&](Answer which) { return first(asked[i * AnswerCount + which].reply()); };
            const auto word = [&value](Answer which) { return value(which).value<QDBusVariant>().variant().toString(); };
            object.states = states(value(States));
            object.role = static_cast<Role>(value(RoleNumber).toUInt());
            object.name = word(Name);
            object.description = word(Description);
            if (!object.is(State::Visible)) // or it has gone meanwhile
                continue;
            objects.push_back(object);
            if (object.role == Role::ComboBox || object.role == Role::List)
                continue;
            for (const Reference &child : references(value(Children)))
                next.push_back({child.path, static_cast<int>(objects.size()) - 1, {}, 0, {}, {}});
        }
        generation = std::move(next);
    }
    return objects;
}

Objects AccessibleProgram::objects() const
{
    return below({{root, -1, {}, 0, {}, {}}});
}

Objects AccessibleProgram::activeWindow() const
{
    const QVariantList windows = call(root, accessible, u"GetChildren"_s);
    for (const Reference &window : references(windows.value(0))) {
        const QVariantList answer = call(window.path, accessible, u"GetState"_s);
        Accessible object{window.path, -1, {}, states(answer.value(0)), {}, {}};
        if (object.is(State::Active) && object.is(State::Visible))
            return below({object});
    }
    return {};
}

bool AccessibleProgram::act(const Accessible &object) const
{
    return call(object.path, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0}).value(0).toBool();
}

bool AccessibleProgram::focus(const Accessible &object) const
{
    return call(object.path, component, u"GrabFocus"_s).value(0).toBool();
}

QString AccessibleProgram::text(const Accessible &object) const
{
    return call(object.path, textual, u"GetText"_s, {0, -1}).value(0).toString();
}

int AccessibleProgram::cursor(const Accessible &object) const
{
    const QVariant answer = call(object.path, properties, u"Get"_s, {textual, u"CaretOffset"_s}).value(0);
    return answer.value<QDBusVariant>().variant().toInt();
}

QString pictured(const Objects &objects)
{
    QString picture;
    const std::function<void(int, int)> draw = [&](int parent, int depth) {
        for (int i = 0; i < static_cast<int>(objects.size()); ++i) {
            const Accessible &each = objects[static_cast<size_t>(i)];
            if (each.parent != parent)
                continue;
            picture += u"%1%2 \"%3\" \"%4\"%5%6\n"_s.arg(QString(depth * 2, u' '), QString::number(static_cast<uint>(each.role)), each.name,
                                                        each.description, each.is(State::Focused) ? u" focused"_s : QString(),
                                                        each.is(State::Enabled) ? QString() : u" disabled"_s);
            draw(i, depth + 1);
        }
    };
    draw(-1, 0);
    return picture;
}

} // namespace stepladder::tests
